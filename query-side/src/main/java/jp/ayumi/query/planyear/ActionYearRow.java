package jp.ayumi.query.planyear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.Direction;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An action in a fiscal year. Exists from the first thing that is recorded about it.
 *
 * @param reports the progress record that speaks for each organisation, as it reads now, in the order in which the
 *     organisations first reported; the others stand in tables of their own
 * @param selfEvaluations 自己評価, a later one beside the earlier
 * @param reviews 外部評価, kept apart from the self-evaluations
 * @param directions 方向性, each time it was decided; the last one counts
 * @param last the latest event about this action
 */
public record ActionYearRow(
        PlanYearId planYear,
        ElementId action,
        List<ProgressReportView> reports,
        List<GivenEvaluation> selfEvaluations,
        List<GivenReview> reviews,
        List<GivenDirection> directions,
        Trace last) {

    /** 自己評価 by one organisation. */
    public record GivenEvaluation(OrganizationId organization, SelfEvaluation evaluation, Trace trace) {}

    /** What a reviewing body thinks of the action. */
    public record GivenReview(
            ReviewId review,
            String body,
            LocalDate heldOn,
            @Nullable String grade,
            String opinion,
            Trace trace) {}

    /** What becomes of the action next year. */
    public record GivenDirection(Direction direction, Trace trace) {}

    static ActionYearRow untouched(PlanYearId planYear, ElementId action, Trace trace) {
        return new ActionYearRow(planYear, action, List.of(), List.of(), List.of(), List.of(), trace);
    }

    /** The direction that counts: the last one decided. */
    public @Nullable GivenDirection direction() {
        return directions.isEmpty() ? null : directions.get(directions.size() - 1);
    }

    /** The record that speaks for the action. */
    public Optional<ProgressReportView> latestReport() {
        return reports.stream().max(Comparator.comparing(ReportedPeriod::of, ReportedPeriod.BY_PERIOD));
    }

    /** The record that speaks for one organisation's part in the action. */
    public Optional<ProgressReportView> latestReportOf(OrganizationId organization) {
        return reports.stream()
                .filter(report -> report.organization().equals(organization))
                .findFirst();
    }

    /** After this record was entered or corrected, which makes it speak for its organisation unless another one does. */
    ActionYearRow reported(ProgressReportView report, Trace by) {
        boolean speaks = latestReportOf(report.organization())
                .filter(other -> !other.record().equals(report.record()))
                .map(other -> ReportedPeriod.BY_PERIOD.compare(ReportedPeriod.of(report), ReportedPeriod.of(other)) > 0)
                .orElse(true);
        return speaks ? spokenBy(report, by) : at(by);
    }

    /** From now on this record speaks for its organisation. */
    ActionYearRow spokenBy(ProgressReportView report, Trace by) {
        List<ProgressReportView> all = latestReportOf(report.organization()).isEmpty()
                ? with(reports, report)
                : reports.stream()
                        .map(one -> one.organization().equals(report.organization()) ? report : one)
                        .toList();
        return new ActionYearRow(planYear, action, all, selfEvaluations, reviews, directions, by);
    }

    private ActionYearRow at(Trace by) {
        return new ActionYearRow(planYear, action, reports, selfEvaluations, reviews, directions, by);
    }

    ActionYearRow evaluated(GivenEvaluation evaluation) {
        return new ActionYearRow(
                planYear, action, reports, with(selfEvaluations, evaluation), reviews, directions, evaluation.trace());
    }

    ActionYearRow reviewed(GivenReview review) {
        return new ActionYearRow(
                planYear, action, reports, selfEvaluations, with(reviews, review), directions, review.trace());
    }

    ActionYearRow directed(GivenDirection decided) {
        return new ActionYearRow(
                planYear, action, reports, selfEvaluations, reviews, with(directions, decided), decided.trace());
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> longer = new ArrayList<>(all);
        longer.add(one);
        return List.copyOf(longer);
    }
}
