package jp.ayumi.query.planyear.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.planyear.Figure;
import jp.ayumi.api.planyear.IndicatorPointView;
import jp.ayumi.api.planyear.IndicatorTrendView;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.api.planyear.YearTrendView;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.planyear.IndicatorYearRow;
import jp.ayumi.query.planyear.IndicatorYearRow.ReportedActual;
import org.jspecify.annotations.Nullable;

/**
 * A plan over its fiscal years.
 *
 * @param latest gives the term and the indicators
 * @param opened the years that have been opened, each with the plan as it was then
 */
record TrendCalculation(PlanAt latest, Map<FiscalYear, YearFigures> opened) {

    TrendView view() {
        List<FiscalYear> years = latest.term().years();
        return new TrendView(
                latest.plan(),
                years.stream().map(this::year).toList(),
                latest.tree().indicators().stream()
                        .map(indicator -> series(indicator, years))
                        .toList());
    }

    private YearTrendView year(FiscalYear year) {
        YearFigures figures = opened.get(year);
        if (figures == null) {
            return new YearTrendView(year, null, null, null, List.of());
        }
        return new YearTrendView(
                year,
                figures.year().state(),
                figures.plan().revision(),
                Tally.of(figures.actions().counted(), figures.plan().scheme().grades()),
                Goals.of(figures.plan(), figures.actions()));
    }

    private IndicatorTrendView series(Indicator indicator, List<FiscalYear> years) {
        return new IndicatorTrendView(
                indicator.id(),
                indicator.of(),
                indicator.name(),
                indicator.unit(),
                indicator.better(),
                indicator.baseline(),
                indicator.noTargetReason(),
                latest.ending(indicator.id()).isPresent(),
                years.stream().map(year -> point(indicator, year)).toList());
    }

    /** The target is the one that held in that year; a later revision does not move past targets. */
    private IndicatorPointView point(Indicator indicator, FiscalYear year) {
        @Nullable YearFigures figures = opened.get(year);
        Indicator then = Optional.ofNullable(figures)
                .flatMap(known -> known.plan().tree().indicators().stream()
                        .filter(one -> one.id().equals(indicator.id()))
                        .findFirst())
                .orElse(indicator);
        Optional<ReportedActual> reported = Optional.ofNullable(figures)
                .map(known -> known.indicators().get(indicator.id()))
                .flatMap(IndicatorYearRow::latest);
        BigDecimal actual = reported.map(one -> one.actual().value()).orElse(null);
        return new IndicatorPointView(
                year,
                IndicatorYears.target(then, year),
                Figure.of(actual),
                IndicatorYears.change(then, actual),
                reported.map(ReportedActual::trace).orElse(null));
    }
}
