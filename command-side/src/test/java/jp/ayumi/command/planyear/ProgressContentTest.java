package jp.ayumi.command.planyear;

import static jp.ayumi.api.planyear.ProgressStatus.IN_PROGRESS;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.SATISFACTION;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.VISITORS;
import static jp.ayumi.command.planyear.Kanagawa.VISITS;
import static jp.ayumi.command.planyear.Kanagawa.VOLUNTEERS;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.actual;
import static jp.ayumi.command.planyear.Year.with;

import java.time.LocalDate;
import jp.ayumi.api.planyear.PlanYearEvent;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.command.kernel.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressContentTest {

    private static final Year YEAR = Year.OF_2017;
    private static final ReportingPeriod WHOLE_YEAR =
            new ReportingPeriod(LocalDate.of(2017, 4, 1), LocalDate.of(2018, 3, 31));

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Nested
    class ThePeriod {

        @Test
        void mayBeTheWholeFiscalYear() {
            recording(YEAR.progress(WHOLE_YEAR, IN_PROGRESS, null)).thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"2017-03-31, 2017-06-30", "2018-01-01, 2018-04-01", "2018-04-01, 2018-06-30"})
        void liesInTheFiscalYear(LocalDate from, LocalDate to) {
            recording(YEAR.progress(new ReportingPeriod(from, to), IN_PROGRESS, null))
                    .thenRefusedBy(PlanYearRule.PROGRESS_LIES_IN_THE_FISCAL_YEAR)
                    .at("/period")
                    .saying("firstDay", "2017-04-01")
                    .saying("lastDay", "2018-03-31");
        }

        @Test
        void doesNotBeginAfterToday() {
            year.on(LocalDate.of(2017, 6, 30));

            recording(YEAR.progress(YEAR.quarter(2), IN_PROGRESS, null))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_BEFORE_IT_HAPPENS)
                    .at("/period/from")
                    .saying("today", "2017-06-30");
        }

        @Test
        void mayBeginTodayAndEndLater() {
            year.on(LocalDate.of(2017, 7, 1));

            recording(YEAR.progress(YEAR.quarter(2), IN_PROGRESS, null)).thenAccepted();
        }
    }

    @Nested
    class ThePercentage {

        @ParameterizedTest
        @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
        void liesBetween0And100(int percent) {
            recording(IN_PROGRESS, percent)
                    .thenRefusedBy(PlanYearRule.A_PERCENTAGE_LIES_BETWEEN_0_AND_100)
                    .at("/percent")
                    .saying("percent", String.valueOf(percent));
        }

        @ParameterizedTest
        @CsvSource({
            "IN_PROGRESS, 0",
            "IN_PROGRESS, 100",
            "DELAYED, 0",
            "DELAYED, 100",
            "COMPLETED, 100",
            "NOT_STARTED, 0",
            "NOT_DONE, 0"
        })
        void agreesWithTheStatus(ProgressStatus status, int percent) {
            recording(status, percent).thenAccepted();
        }

        @ParameterizedTest
        @CsvSource({"COMPLETED, 99", "NOT_STARTED, 1", "NOT_DONE, 1"})
        void isRefusedWhenItContradictsTheStatus(ProgressStatus status, int percent) {
            recording(status, percent)
                    .thenRefusedBy(PlanYearRule.STATUS_AND_PERCENTAGE_AGREE)
                    .at("/percent")
                    .saying("status", "ProgressStatus." + status.name());
        }

        @ParameterizedTest
        @EnumSource(ProgressStatus.class)
        void mayAlwaysBeLeftOut(ProgressStatus status) {
            recording(status, null).thenAccepted();
        }
    }

    @Nested
    class AnIssue {

        @Test
        void isPutIntoWords() {
            recording(YEAR.firstQuarter("坂が多い", "　"))
                    .thenRefusedBy(PlanYearRule.AN_ISSUE_IS_PUT_INTO_WORDS)
                    .at("/issues/1");
        }
    }

    @Nested
    class AnActual {

        @Test
        void isTakenForAnIndicatorOfTheActionItsMeasureOrItsGoal() {
            recording(with(
                            YEAR.firstQuarter(),
                            actual(VISITS, "120"),
                            actual(VOLUNTEERS, "31"),
                            actual(SATISFACTION, "70.5")))
                    .thenAccepted();
        }

        @Test
        void ofAnotherActionIsRefused() {
            recording(with(YEAR.firstQuarter(), actual(VISITS, "120"), actual(VISITORS, "8")))
                    .thenRefusedBy(PlanYearRule.AN_ACTUAL_NEEDS_AN_INDICATOR_OF_THE_ACTION)
                    .at("/actuals/1/indicator")
                    .saying("indicator", "salon-visitors");
        }

        @Test
        void ofNoIndicatorAtAllIsRefused() {
            recording(with(YEAR.firstQuarter(), actual(UNKNOWN, "1")))
                    .thenRefusedBy(PlanYearRule.AN_ACTUAL_NEEDS_AN_INDICATOR_OF_THE_ACTION);
        }

        @Test
        void ofTheActionItselfInPlaceOfAnIndicatorIsRefused() {
            recording(with(YEAR.firstQuarter(), actual(WATCHING, "1")))
                    .thenRefusedBy(PlanYearRule.AN_ACTUAL_NEEDS_AN_INDICATOR_OF_THE_ACTION);
        }

        @Test
        void isGivenOncePerIndicator() {
            recording(with(YEAR.firstQuarter(), actual(VISITS, "120"), actual(VISITS, "121")))
                    .thenRefusedBy(PlanYearRule.AN_INDICATOR_HAS_ONE_ACTUAL_PER_RECORD)
                    .at("/actuals/1/indicator");
        }
    }

    private Scenario.Outcome<PlanYearEvent> recording(ProgressStatus status, @Nullable Integer percent) {
        return recording(YEAR.progress(YEAR.quarter(1), status, percent));
    }

    private Scenario.Outcome<PlanYearEvent> recording(Progress progress) {
        return year.when(YEAR.progress("first", OFFICE, WATCHING, progress));
    }
}
