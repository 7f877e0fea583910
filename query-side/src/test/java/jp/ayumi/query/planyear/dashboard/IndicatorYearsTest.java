package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.FY2024;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.VISITS;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.telling;
import static jp.ayumi.query.planyear.Sample.tree;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.Baseline;
import jp.ayumi.api.plan.BetterDirection;
import jp.ayumi.api.plan.Indicator;
import jp.ayumi.api.plan.Target;
import jp.ayumi.api.planyear.Achievement;
import jp.ayumi.api.planyear.Figure;
import jp.ayumi.api.planyear.IndicatorYearView;
import jp.ayumi.api.planyear.Tendency;
import jp.ayumi.log.json.AyumiJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorYearsTest {

    @Nested
    class AMissingActual {

        @Test
        void isMissingAndNeverZero() {
            IndicatorYearView view = view(indicator(BetterDirection.UP, "80", "100", null), null);

            assertThat(view.actual()).isEqualTo(Figure.MISSING);
            assertThat(view.change()).isNull();
            assertThat(view.achievement()).isNull();
            assertThat(view.target()).isEqualByComparingTo("100");
        }

        @Test
        void isWrittenAsNullAndSaidToBeMissing() {
            assertThat(AyumiJson.mapper().writeValueAsString(Figure.MISSING))
                    .isEqualTo("{\"value\":null,\"missing\":true}");
            assertThat(AyumiJson.mapper().writeValueAsString(Figure.of(BigDecimal.ZERO)))
                    .isEqualTo("{\"value\":0,\"missing\":false}");
        }
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}, ±{3} is unchanged: {4}")
    @CsvSource({
        "UP, 80, 90, , BETTER",
        "UP, 80, 70, , WORSE",
        "DOWN, 80, 70, , BETTER",
        "DOWN, 80, 90, , WORSE",
        "UP, 80, 80.0, , UNCHANGED",
        // Fukuoka: ±3 points count as unchanged.
        "UP, 80, 83, 3, UNCHANGED",
        "UP, 80, 77.0, 3, UNCHANGED",
        "UP, 80, 83.1, 3, BETTER",
        "DOWN, 80, 83.1, 3, WORSE",
    })
    void theTendencyHonoursWhichWayIsBetterAndWhatCountsAsUnchanged(
            BetterDirection better, String baseline, String actual, @Nullable String unchanged, Tendency expected) {
        assertThat(view(indicator(better, baseline, null, unchanged), actual))
                .extracting(view -> view.change() == null ? null : view.change().tendency())
                .isEqualTo(expected);
    }

    @ParameterizedTest(
            name = "{0}: baseline {1}, target {2}, actual {3}: reached {4}, {5}% of the way, {6}% of the target")
    @CsvSource({
        "UP, 80, 100, 90, false, 50.0, 90.0",
        "UP, 80, 100, 100, true, 100.0, 100.0",
        "UP, 80, 100, 75, false, -25.0, 75.0",
        "DOWN, 80, 40, 60, false, 50.0, ",
        "DOWN, 80, 40, 30, true, 125.0, ",
        "UP, , 100, 90, false, , 90.0",
        "UP, 100, 100, 90, false, , 90.0",
        "UP, 3, 9, 5, false, 33.3, 55.6",
    })
    void theAchievementIsMeasuredAgainstTheTargetOfTheYear(
            BetterDirection better,
            @Nullable String baseline,
            String target,
            String actual,
            boolean reached,
            @Nullable BigDecimal ofWay,
            @Nullable BigDecimal ofTarget) {
        assertThat(view(indicator(better, baseline, target, null), actual).achievement())
                .isEqualTo(new Achievement(reached, ofWay, ofTarget));
    }

    @Test
    void aTargetOfALaterYearIsNotMistakenForThisYears() {
        Indicator indicator = new Indicator(
                VISITS,
                SALON,
                "訪問件数",
                "件",
                "区調べ",
                BetterDirection.UP,
                null,
                List.of(target(2028, "200"), target(2026, "150"), target(2023, "90")),
                null,
                null);

        IndicatorYearView view = view(indicator, "120");

        assertThat(view.target()).isNull();
        assertThat(view.nextTarget()).isEqualTo(target(2026, "150"));
        assertThat(view.achievement()).isNull();
    }

    @Test
    void theActualNamesTheRecordAndTheEventThatToldIt() {
        IndicatorYearView view = view(indicator(BetterDirection.UP, "80", "100", null), "90");

        assertThat(view.record()).hasToString("r-1");
        assertThat(view.trace()).extracting(trace -> trace.position()).isEqualTo(2L);
        assertThat(view.actualUntil()).isEqualTo("2024-12-31");
    }

    private static IndicatorYearView view(Indicator indicator, @Nullable String actual) {
        Given given = Given.plan(plan(tree(List.of(action(SALON, "m-1", Set.of(WARD))), indicator)))
                .opened(Y2024);
        if (actual != null) {
            given.events(recorded("r-1", SALON, WARD, telling("2024-12-31", VISITS, actual)));
        }
        return given.dashboard().indicators().get(0);
    }

    private static Indicator indicator(
            BetterDirection better, @Nullable String baseline, @Nullable String target, @Nullable String unchanged) {
        return new Indicator(
                VISITS,
                SALON,
                "訪問件数",
                "件",
                "区調べ",
                better,
                baseline == null ? null : new Baseline(new FiscalYear(2023), new BigDecimal(baseline)),
                target == null ? List.of() : List.of(new Target(FY2024, new BigDecimal(target))),
                target == null ? "経過を見る" : null,
                unchanged == null ? null : new BigDecimal(unchanged));
    }

    private static Target target(int year, String value) {
        return new Target(new FiscalYear(year), new BigDecimal(value));
    }
}
