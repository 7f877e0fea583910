package jp.ayumi.query.planyear;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearState;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.planyear.ActionYearRow.GivenDirection;
import jp.ayumi.query.planyear.ActionYearRow.GivenEvaluation;
import jp.ayumi.query.planyear.ActionYearRow.GivenReview;
import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;

/**
 * A plan year as of a day: only what had taken effect by then, in the words in which it is known. The rows of actions and
 * indicators tell only which record speaks now; another one may have spoken then, so all records of the year are needed.
 *
 * @param told every progress record of the year, in the order in which they were entered
 */
public record YearAsOf(LocalDate day, List<ProgressReportView> told) {

    public static YearAsOf of(LocalDate day, PlanYearId planYear, ReadModel rows) {
        return new YearAsOf(
                day,
                rows.all(PlanYearTables.RECORDS, planYear.value()).stream()
                        .map(ProgressRecordRow::report)
                        .toList());
    }

    /** The year is open unless the last thing that had happened to it was its closing. */
    public PlanYearRow year(PlanYearRow row) {
        List<ClosingView> closings =
                row.closings().stream().filter(one -> by(EffectiveOn.of(one))).toList();
        List<ReopeningView> reopenings =
                row.reopenings().stream().filter(one -> by(EffectiveOn.of(one))).toList();
        boolean closed = last(closings.stream().map(ClosingView::trace))
                > last(reopenings.stream().map(ReopeningView::trace));
        return new PlanYearRow(
                row.planYear(),
                row.openedOnRevision(),
                closed ? PlanYearState.CLOSED : PlanYearState.OPEN,
                row.version(),
                row.opened(),
                row.last(),
                row.carriedOver(),
                row.annualPlan(),
                row.reviews().stream()
                        .filter(review -> by(EffectiveOn.ofMeeting(review.heldOn())))
                        .toList(),
                closings,
                reopenings);
    }

    /** Actions of which nothing had taken effect are left out, as if nothing had been recorded. */
    public List<ActionYearRow> actions(List<ActionYearRow> rows) {
        Map<ElementId, List<ProgressReportView>> reports =
                reports().collect(Collectors.groupingBy(ProgressReportView::action));
        return rows.stream()
                .flatMap(row -> action(row, reports.getOrDefault(row.action(), List.of())).stream())
                .toList();
    }

    public List<IndicatorYearRow> indicators(List<IndicatorYearRow> rows) {
        Map<ElementId, ReportedActual> speaking = reports()
                .flatMap(
                        report -> report.progress().actuals().stream().map(actual -> ReportedActual.of(report, actual)))
                .collect(Collectors.toMap(
                        reported -> reported.actual().indicator(),
                        Function.identity(),
                        BinaryOperator.maxBy(IndicatorYearRow.BY_PERIOD)));
        return rows.stream()
                .filter(row -> speaking.containsKey(row.indicator()))
                .map(row -> row.spokenBy(speaking.get(row.indicator())))
                .toList();
    }

    private Stream<ProgressReportView> reports() {
        return told.stream()
                .filter(report -> by(EffectiveOn.of(report.progress().period())));
    }

    private Optional<ActionYearRow> action(ActionYearRow row, List<ProgressReportView> reports) {
        List<GivenEvaluation> evaluations = row.selfEvaluations().stream()
                .filter(evaluation -> by(EffectiveOn.of(evaluation.trace())))
                .toList();
        List<GivenReview> reviews = row.reviews().stream()
                .filter(review -> by(EffectiveOn.ofMeeting(review.heldOn())))
                .toList();
        List<GivenDirection> directions = row.directions().stream()
                .filter(direction -> by(EffectiveOn.of(direction.trace())))
                .toList();
        return Stream.of(
                        reports.stream()
                                .map(report -> report.corrected() == null ? report.recorded() : report.corrected()),
                        evaluations.stream().map(GivenEvaluation::trace),
                        reviews.stream().map(GivenReview::trace),
                        directions.stream().map(GivenDirection::trace))
                .flatMap(traces -> traces)
                .max(Comparator.comparing(Trace::position))
                .map(last -> new ActionYearRow(
                        row.planYear(), row.action(), speaking(reports), evaluations, reviews, directions, last));
    }

    /** The record that speaks for each organisation, in the order in which they first reported. */
    private static List<ProgressReportView> speaking(List<ProgressReportView> reports) {
        return List.copyOf(reports.stream()
                .collect(Collectors.toMap(
                        ProgressReportView::organization,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparing(ReportedPeriod::of, ReportedPeriod.BY_PERIOD)),
                        LinkedHashMap::new))
                .values());
    }

    private boolean by(LocalDate effective) {
        return EffectiveOn.by(day, effective);
    }

    private static long last(Stream<Trace> traces) {
        return traces.mapToLong(Trace::position).max().orElse(0);
    }
}
