package jp.ayumi.command.planyear;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.BatchedProgress;
import jp.ayumi.api.planyear.CarryOver;
import jp.ayumi.api.planyear.CloseYear;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.DecideDirections;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.EvaluateAction;
import jp.ayumi.api.planyear.IndicatorActual;
import jp.ayumi.api.planyear.OpenPlanYear;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.RecordProgress;
import jp.ayumi.api.planyear.RecordProgressBatch;
import jp.ayumi.api.planyear.ReopenYear;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviseAnnualPlan;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.SubmitAnnualPlan;
import jp.ayumi.api.planyear.SubmitReview;
import org.jspecify.annotations.Nullable;

/** The commands of one plan year, in the fewest words. */
record Year(PlanYearId id) {

    static final Year OF_2017 = new Year(Kanagawa.PLAN_YEAR);

    PlanYearCommand open() {
        return new OpenPlanYear(id);
    }

    PlanYearCommand carryOver() {
        return new CarryOver(id);
    }

    PlanYearCommand annualPlan(OrganizationId author, ElementId... actions) {
        return new SubmitAnnualPlan(id, author, entries(actions));
    }

    PlanYearCommand revisedAnnualPlan(OrganizationId author, ElementId... actions) {
        return new ReviseAnnualPlan(id, author, entries(actions), "担い手が増えた");
    }

    PlanYearCommand progress(String record, OrganizationId organization, ElementId action, Progress progress) {
        return new RecordProgress(id, record(record), action, organization, progress);
    }

    PlanYearCommand batch(OrganizationId organization, BatchedProgress... records) {
        return new RecordProgressBatch(id, organization, List.of(records));
    }

    BatchedProgress inBatch(String record, ElementId action, Progress progress) {
        return new BatchedProgress(record(record), action, progress);
    }

    PlanYearCommand correction(String record, Progress progress) {
        return new CorrectProgress(id, record(record), progress, "集計の誤り");
    }

    PlanYearCommand evaluation(OrganizationId organization, ElementId action, SelfEvaluation evaluation) {
        return new EvaluateAction(id, action, organization, evaluation);
    }

    PlanYearCommand review(String review, List<Answer> answers, ActionReview... actions) {
        return new SubmitReview(
                id, new ReviewId(review), "策定・推進会議", lastDay().plusMonths(1), answers, List.of(actions));
    }

    PlanYearCommand directions(Direction... directions) {
        return new DecideDirections(id, List.of(directions));
    }

    PlanYearCommand close() {
        return new CloseYear(id, lastDay().plusMonths(2), null);
    }

    PlanYearCommand reopen() {
        return new ReopenYear(id, "実績値の訂正があった");
    }

    /** The first quarter, in progress, with these issues. */
    Progress firstQuarter(String... issues) {
        return progress(quarter(1), ProgressStatus.IN_PROGRESS, 25, issues);
    }

    Progress progress(ReportingPeriod period, ProgressStatus status, @Nullable Integer percent, String... issues) {
        return new Progress(period, status, percent, "戸別訪問を行った", List.of(issues), List.of());
    }

    /**
     * @param number 1 to 4
     */
    ReportingPeriod quarter(int number) {
        LocalDate from = id.fiscalYear().firstDay().plusMonths(3L * (number - 1));
        return new ReportingPeriod(from, from.plusMonths(3).minusDays(1));
    }

    static List<AnnualPlanEntry> entries(ElementId... actions) {
        return Arrays.stream(actions)
                .map(action -> new AnnualPlanEntry(action, "月に二度訪問する", "百世帯"))
                .toList();
    }

    static ProgressRecordId record(String record) {
        return new ProgressRecordId(record);
    }

    static Progress with(Progress progress, IndicatorActual... actuals) {
        return new Progress(
                progress.period(),
                progress.status(),
                progress.percent(),
                progress.done(),
                progress.issues(),
                List.of(actuals));
    }

    static IndicatorActual actual(ElementId indicator, String value) {
        return new IndicatorActual(indicator, new BigDecimal(value), "");
    }

    static SelfEvaluation grade(String grade) {
        return new SelfEvaluation(grade, "訪問が根付いた", "夜間は訪ねられなかった", "担い手が増えた", "夜間の体制を作る");
    }

    static List<Answer> answers() {
        return List.of(new Answer("how-far", "七割ほど進んだ"), new Answer("issues", "担い手の高齢化"), new Answer("new", "子どもの居場所"));
    }

    static Direction direction(ElementId action, String word) {
        return new Direction(action, word, "会議の結論");
    }

    private LocalDate lastDay() {
        return id.fiscalYear().lastDay();
    }
}
