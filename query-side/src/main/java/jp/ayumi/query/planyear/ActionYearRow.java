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
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReviewId;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * An action in a fiscal year. Exists from the first thing that is recorded about it.
 *
 * @param reports every progress record as it reads now, in the order in which they were entered
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

    /**
     * The period that ends last speaks for the year; among equal ends the shorter one, which says more of the end, and then
     * the one entered last. A correction does not make a record younger.
     */
    private static final Comparator<ProgressReportView> BY_PERIOD = Comparator.comparing(
                    (ProgressReportView report) -> report.progress().period().to())
            .thenComparing(report -> report.progress().period().from())
            .thenComparing(report -> report.recorded().position());

    static ActionYearRow untouched(PlanYearId planYear, ElementId action, Trace trace) {
        return new ActionYearRow(planYear, action, List.of(), List.of(), List.of(), List.of(), trace);
    }

    /** The direction that counts: the last one decided. */
    public @Nullable GivenDirection direction() {
        return directions.isEmpty() ? null : directions.get(directions.size() - 1);
    }

    /** The record that speaks for the action. */
    public Optional<ProgressReportView> latestReport() {
        return reports.stream().max(BY_PERIOD);
    }

    /** The record that speaks for one organisation's part in the action. */
    public Optional<ProgressReportView> latestReportOf(OrganizationId organization) {
        return reports.stream()
                .filter(report -> report.organization().equals(organization))
                .max(BY_PERIOD);
    }

    ActionYearRow reported(ProgressReportView report) {
        return new ActionYearRow(
                planYear, action, with(reports, report), selfEvaluations, reviews, directions, report.recorded());
    }

    /**
     * @throws IllegalStateException when there is no such record
     */
    ActionYearRow corrected(ProgressRecordId record, Progress progress, Trace trace) {
        ProgressReportView before = report(record);
        ProgressReportView after =
                new ProgressReportView(record, action, before.organization(), progress, before.recorded(), trace);
        List<ProgressReportView> all = reports.stream()
                .map(report -> report.equals(before) ? after : report)
                .toList();
        return new ActionYearRow(planYear, action, all, selfEvaluations, reviews, directions, trace);
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

    ProgressReportView report(ProgressRecordId record) {
        return reports.stream()
                .filter(report -> report.record().equals(record))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no record " + record + " of " + action));
    }

    private static <T> List<T> with(List<T> all, T one) {
        List<T> longer = new ArrayList<>(all);
        longer.add(one);
        return List.copyOf(longer);
    }
}
