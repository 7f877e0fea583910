package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.answers;
import static jp.ayumi.command.planyear.Year.direction;
import static jp.ayumi.command.planyear.Year.grade;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.planyear.PlanYearCommand;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.command.plan.PlanRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands between any command and its decision: the plan in force, the year opened, the year not closed. */
class StandingTest {

    private static final Year YEAR = Year.OF_2017;

    static Stream<PlanYearCommand> everythingButOpening() {
        return Stream.concat(everythingOfAnOpenYear(), Stream.of(YEAR.close(), YEAR.reopen()));
    }

    static Stream<PlanYearCommand> everythingOfAnOpenYear() {
        return Stream.of(
                YEAR.carryOver(),
                YEAR.annualPlan(OFFICE, WATCHING),
                YEAR.revisedAnnualPlan(OFFICE, WATCHING),
                YEAR.progress("second", OFFICE, WATCHING, YEAR.firstQuarter()),
                YEAR.batch(OFFICE, YEAR.inBatch("third", WATCHING, YEAR.firstQuarter())),
                YEAR.correction("first", YEAR.firstQuarter("坂が多い")),
                YEAR.evaluation(OFFICE, WATCHING, grade("A")),
                YEAR.review("second", answers()),
                YEAR.directions(direction(WATCHING, "continue")));
    }

    @Nested
    class WithoutAPlan {

        @Test
        void noYearIsOpened() {
            YearScenario.withoutAPlan()
                    .when(YEAR.open())
                    .thenRefusedBy(PlanRule.PLAN_UNKNOWN)
                    .saying("plan", "kanagawa/sasaeai-3");
        }
    }

    @Nested
    class OfADraft {

        @Test
        void noYearIsOpened() {
            YearScenario.ofADraft().when(YEAR.open()).thenRefusedBy(PlanYearRule.A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN);
        }

        @Test
        void noProgressIsRecorded() {
            YearScenario.ofADraft()
                    .when(YEAR.progress("first", OFFICE, WATCHING, YEAR.firstQuarter()))
                    .thenRefusedBy(PlanYearRule.A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN);
        }
    }

    @Nested
    class OfAnEndedPlan {

        private final YearScenario ended = YearScenario.ofAnAdoptedPlan()
                .given(YEAR.open())
                .planned(new PlanEnded(PLAN, LocalDate.of(2018, 3, 31), "次期計画へ"));

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.planyear.StandingTest#everythingButOpening")
        void nothingMoreIsRecorded(PlanYearCommand command) {
            ended.when(command).thenRefusedBy(PlanYearRule.AN_ENDED_PLAN_TAKES_NO_MORE_RECORDS);
        }
    }

    @Nested
    class NotOpened {

        private final YearScenario year = YearScenario.ofAnAdoptedPlan();

        @Test
        void itIsOpenedOnThePlanAsItReads() {
            year.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2017, 4, 1)))
                    .when(YEAR.open())
                    .then(new PlanYearOpened(PLAN_YEAR, 1));
        }

        @ParameterizedTest
        @ValueSource(ints = {2015, 2021})
        void outsideTheTermItIsNot(int outside) {
            Year other = new Year(PlanYearId.of(PLAN, new FiscalYear(outside)));

            year.when(other.open())
                    .thenRefusedBy(PlanYearRule.A_PLAN_YEAR_LIES_IN_THE_TERM_OF_ITS_PLAN)
                    .at("/fiscalYear")
                    .saying("first", "2016")
                    .saying("last", "2020");
        }

        @ParameterizedTest
        @ValueSource(ints = {2016, 2020})
        void theFirstAndTheLastYearOfTheTermAreInIt(int inside) {
            year.when(new Year(PlanYearId.of(PLAN, new FiscalYear(inside))).open())
                    .thenAccepted();
        }

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.planyear.StandingTest#everythingButOpening")
        void itTakesNothingElse(PlanYearCommand command) {
            year.when(command)
                    .thenRefusedBy(PlanYearRule.PLAN_YEAR_UNKNOWN)
                    .saying("planYear", "kanagawa/sasaeai-3/2017");
        }
    }

    @Nested
    class Open {

        private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

        @Test
        void itIsNotOpenedAgain() {
            year.when(YEAR.open()).thenRefusedBy(PlanYearRule.A_PLAN_YEAR_IS_OPENED_ONCE);
        }

        @Test
        void itIsNotReopened() {
            year.when(YEAR.reopen()).thenRefusedBy(PlanYearRule.ONLY_A_CLOSED_YEAR_IS_REOPENED);
        }
    }

    @Nested
    class Closed {

        private final YearScenario year = CompleteYear.closed();

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.planyear.StandingTest#everythingOfAnOpenYear")
        void itStaysAsItIs(PlanYearCommand command) {
            year.when(command)
                    .thenRefusedBy(PlanYearRule.A_CLOSED_YEAR_STAYS_AS_IT_IS)
                    .saying("year", "2017");
        }

        @Test
        void aSecondCloseIsRefused() {
            year.when(YEAR.close()).thenRefusedBy(PlanYearRule.A_CLOSED_YEAR_IS_NOT_CLOSED_AGAIN);
        }

        @Test
        void itIsNotOpenedAsIfItWereNew() {
            year.when(YEAR.open()).thenRefusedBy(PlanYearRule.A_PLAN_YEAR_IS_OPENED_ONCE);
        }
    }
}
