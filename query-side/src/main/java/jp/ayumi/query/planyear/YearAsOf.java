package jp.ayumi.query.planyear;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.PlanYearState;
import jp.ayumi.api.planyear.ProgressReportView;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.planyear.ActionYearRow.GivenDirection;
import jp.ayumi.query.planyear.ActionYearRow.GivenEvaluation;
import jp.ayumi.query.planyear.ActionYearRow.GivenReview;
import jp.ayumi.query.time.EffectiveOn;

/**
 * A plan year as of a day: only what had taken effect by then, in the words in which it is known.
 */
public record YearAsOf(LocalDate day) {

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
        return rows.stream().flatMap(row -> action(row).stream()).toList();
    }

    public List<IndicatorYearRow> indicators(List<IndicatorYearRow> rows) {
        return rows.stream()
                .map(row -> new IndicatorYearRow(
                        row.planYear(),
                        row.indicator(),
                        row.actuals().stream()
                                .filter(actual -> by(EffectiveOn.of(actual.period())))
                                .toList()))
                .filter(row -> !row.actuals().isEmpty())
                .toList();
    }

    private Optional<ActionYearRow> action(ActionYearRow row) {
        List<ProgressReportView> reports = row.reports().stream()
                .filter(report -> by(EffectiveOn.of(report.progress().period())))
                .toList();
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
                        row.planYear(), row.action(), reports, evaluations, reviews, directions, last));
    }

    private boolean by(LocalDate effective) {
        return EffectiveOn.by(day, effective);
    }

    private static long last(Stream<Trace> traces) {
        return traces.mapToLong(Trace::position).max().orElse(0);
    }
}
