package jp.ayumi.query.board;

import static jp.ayumi.query.board.Watching.day;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.ActionReview;
import jp.ayumi.api.planyear.AnnualPlanEntry;
import jp.ayumi.api.planyear.AnnualPlanSubmitted;
import jp.ayumi.api.planyear.Answer;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.DirectionsDecided;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.ReviewSubmitted;
import jp.ayumi.api.planyear.SelfEvaluation;

/** What was recorded in a plan year. */
final class Recorded {

    private Recorded() {}

    static AnnualPlanSubmitted planned(
            PlanYearId year, OrganizationId by, OrganizationKind kind, ElementId... actions) {
        return new AnnualPlanSubmitted(
                year,
                by,
                kind,
                Stream.of(actions)
                        .map(action -> new AnnualPlanEntry(action, "開催する", ""))
                        .toList());
    }

    static ProgressRecorded progress(PlanYearId year, ElementId action, OrganizationId by, String from, String to) {
        return new ProgressRecorded(year, record(action, by, to), action, by, content(from, to));
    }

    /** The record that ended on a day now speaks of other days. */
    static ProgressCorrected corrected(
            PlanYearId year, ElementId action, OrganizationId by, String ended, String from, String to) {
        return new ProgressCorrected(year, record(action, by, ended), action, 1, content(from, to), "誤り");
    }

    static ActionEvaluated evaluated(PlanYearId year, ElementId action, OrganizationId by) {
        return new ActionEvaluated(year, action, by, new SelfEvaluation("A", "できた", "", "理由", "次に"));
    }

    static ReviewSubmitted reviewed(PlanYearId year, List<String> questions, ElementId... actions) {
        return new ReviewSubmitted(
                year,
                new ReviewId("review-1"),
                "策定推進会議",
                day("2025-05-20"),
                questions.stream().map(question -> new Answer(question, "答え")).toList(),
                Stream.of(actions)
                        .map(action -> new ActionReview(action, "A", "よい"))
                        .toList());
    }

    static DirectionsDecided directed(PlanYearId year, ElementId... actions) {
        return new DirectionsDecided(
                year,
                Stream.of(actions)
                        .map(action -> new Direction(action, "keizoku", "好評"))
                        .toList());
    }

    private static ProgressRecordId record(ElementId action, OrganizationId by, String to) {
        return new ProgressRecordId(action + "-" + by + "-" + to);
    }

    private static Progress content(String from, String to) {
        return new Progress(
                new ReportingPeriod(day(from), day(to)),
                ProgressStatus.IN_PROGRESS,
                null,
                "開催した",
                List.of(),
                List.of());
    }
}
