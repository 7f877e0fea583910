package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.FY2024;
import static jp.ayumi.query.planyear.Sample.FY2025;
import static jp.ayumi.query.planyear.Sample.NEWS;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.VISITS;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.Y2025;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.telling;
import static jp.ayumi.query.planyear.Sample.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.planyear.Figure;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.api.planyear.YearTrendView;
import jp.ayumi.query.plan.PlanAt;
import org.junit.jupiter.api.Test;

class TrendTest {

    private static final PlanAt ADOPTED = plan(tree(List.of(action(SALON, "m-1", Set.of(WARD))), indicator("100")));
    private static final PlanAt REVISED = plan(
            tree(List.of(action(SALON, "m-1", Set.of(WARD)), action(NEWS, "m-2", Set.of(WARD))), indicator("120")),
            1,
            Map.of());

    private final TrendView trend = Given.plans(Map.of(FY2024, ADOPTED), REVISED)
            .opened(Y2024, Y2025)
            .events(recorded("r-1", SALON, WARD, telling("2024-12-31", VISITS, "90")))
            .trend();

    @Test
    void eachYearIsComputedWithThePlanAsItWasThen() {
        assertThat(trend.years())
                .extracting(YearTrendView::fiscalYear, YearTrendView::planRevision, TrendTest::actions)
                .startsWith(tuple(FY2024, 0, Optional.of(1)), tuple(FY2025, 1, Optional.of(2)));
    }

    @Test
    void aYearThatWasNotOpenedIsMissingAndNotZero() {
        assertThat(trend.years())
                .extracting(YearTrendView::fiscalYear, YearTrendView::state, TrendTest::actions)
                .hasSize(5)
                .endsWith(
                        tuple(new FiscalYear(2026), null, Optional.empty()),
                        tuple(new FiscalYear(2027), null, Optional.empty()),
                        tuple(new FiscalYear(2028), null, Optional.empty()));
    }

    @Test
    void aYearWithoutAnActualIsAGapInTheSeries() {
        assertThat(trend.indicators())
                .singleElement()
                .satisfies(series -> assertThat(series.points())
                        .extracting(point -> point.fiscalYear(), point -> point.actual())
                        .startsWith(tuple(FY2024, Figure.of(new BigDecimal("90"))), tuple(FY2025, Figure.MISSING)));
    }

    @Test
    void aRevisionDoesNotMoveTheTargetOfAPastYear() {
        assertThat(trend.indicators().get(0).points().get(0).target()).isEqualByComparingTo("100");
    }

    private static Optional<Integer> actions(YearTrendView year) {
        return Optional.ofNullable(year.tally()).map(tally -> tally.actions());
    }

    private static Indicator indicator(String target) {
        return new Indicator(
                VISITS,
                SALON,
                "訪問件数",
                "件",
                "区調べ",
                BetterDirection.UP,
                null,
                List.of(new Target(FY2024, new BigDecimal(target))),
                null,
                null);
    }
}
