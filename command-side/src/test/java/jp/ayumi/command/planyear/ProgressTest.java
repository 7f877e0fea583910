package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.NPO;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.STRANGER;
import static jp.ayumi.command.planyear.Kanagawa.TODAY;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.record;

import java.time.LocalDate;
import jp.ayumi.api.planyear.CorrectProgress;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecorded;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final Year YEAR = Year.OF_2017;
    private static final Progress FIRST = YEAR.firstQuarter("担い手が足りない");
    private static final Progress OTHER = YEAR.firstQuarter("担い手が見つかった");

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Nested
    class NotRecorded {

        @Test
        void itIsRecordedOncePerRecord() {
            year.when(YEAR.progress("first", OFFICE, WATCHING, FIRST))
                    .then(new ProgressRecorded(PLAN_YEAR, record("first"), WATCHING, OFFICE, FIRST));
        }

        @Test
        void whoWritesNoAnnualPlanStillRecordsProgress() {
            year.when(YEAR.progress("first", NPO, WATCHING, FIRST)).thenAccepted();
        }

        @Test
        void anActionThePlanDoesNotHaveIsRefused() {
            year.when(YEAR.progress("first", OFFICE, UNKNOWN, FIRST))
                    .thenRefusedBy(PlanYearRule.PROGRESS_NEEDS_AN_ACTION_OF_THE_PLAN)
                    .at("/action");
        }

        @Test
        void anOrganizationNobodyRegisteredIsRefused() {
            year.when(YEAR.progress("first", STRANGER, WATCHING, FIRST))
                    .thenRefusedBy(PlanYearRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_ACTS);
        }

        @Test
        void aDissolvedOrganizationIsRefused() {
            year.organized(Kanagawa.dissolved(OFFICE, TODAY))
                    .when(YEAR.progress("first", OFFICE, WATCHING, FIRST))
                    .thenRefusedBy(PlanYearRule.A_DISSOLVED_ORGANIZATION_ACTS_NO_MORE);
        }

        @Test
        void aRecordThatIsNotThereCannotBeCorrected() {
            year.when(YEAR.correction("first", OTHER))
                    .thenRefusedBy(PlanYearRule.PROGRESS_RECORD_UNKNOWN)
                    .saying("record", "first");
        }

        @Test
        void anActionEndedDuringTheYearTakesThePeriodsBeforeItsEnd() {
            year.planned(Kanagawa.ended(WATCHING, LocalDate.of(2017, 4, 2)))
                    .when(YEAR.progress("first", OFFICE, WATCHING, FIRST))
                    .thenAccepted();
        }

        @Test
        void anActionTakesNoPeriodThatBeginsAfterItsEnd() {
            Progress secondQuarter = YEAR.progress(YEAR.quarter(2), FIRST.status(), null);

            year.planned(Kanagawa.ended(WATCHING, LocalDate.of(2017, 7, 1)))
                    .when(YEAR.progress("first", OFFICE, WATCHING, secondQuarter))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_AFTER_AN_ACTION_ENDED)
                    .at("/action");
        }

        @Test
        void anActionThatBeginsAfterTheYearIsRefused() {
            year.planned(Kanagawa.added(Kanagawa.ADDED_LATER, LocalDate.of(2018, 4, 1)))
                    .when(YEAR.progress("first", OFFICE, Kanagawa.ADDED_LATER, FIRST))
                    .thenRefusedBy(PlanYearRule.NOTHING_IS_RECORDED_BEFORE_AN_ACTION_BEGINS)
                    .at("/action");
        }
    }

    @Nested
    class Recorded {

        private final YearScenario recorded = year.given(YEAR.progress("first", OFFICE, WATCHING, FIRST));

        @Test
        void theSameRecordIsNotEnteredTwice() {
            recorded.when(YEAR.progress("first", COUNCIL, SALON, OTHER))
                    .thenRefusedBy(PlanYearRule.A_PROGRESS_RECORD_IS_ENTERED_ONCE)
                    .at("/record");
        }

        @Test
        void anotherRecordOfTheSameActionAndPeriodIsTaken() {
            recorded.when(YEAR.progress("second", COUNCIL, WATCHING, FIRST)).thenAccepted();
        }

        @Test
        void itIsCorrectedBesideTheFirstEntry() {
            recorded.when(YEAR.correction("first", OTHER))
                    .then(new ProgressCorrected(PLAN_YEAR, record("first"), WATCHING, 1, OTHER, "集計の誤り"));
        }

        @Test
        void aCorrectionWithoutAReasonIsRefused() {
            recorded.when(new CorrectProgress(PLAN_YEAR, record("first"), OTHER, " "))
                    .thenRefusedBy(PlanYearRule.A_CORRECTION_NEEDS_A_REASON)
                    .at("/reason");
        }

        @Test
        void aCorrectionThatChangesNothingIsRefused() {
            recorded.when(YEAR.correction("first", FIRST)).thenRefusedBy(PlanYearRule.A_CORRECTION_CHANGES_SOMETHING);
        }

        @Test
        void aCorrectionObeysTheRulesOfARecord() {
            Progress impossible = YEAR.progress(YEAR.quarter(1), FIRST.status(), 101);

            recorded.when(YEAR.correction("first", impossible))
                    .thenRefusedBy(PlanYearRule.A_PERCENTAGE_LIES_BETWEEN_0_AND_100)
                    .at("/percent");
        }

        @Test
        void itIsCorrectedAlsoWhenItsActionHasEnded() {
            recorded.planned(Kanagawa.ended(WATCHING, LocalDate.of(2017, 4, 1)))
                    .when(YEAR.correction("first", OTHER))
                    .thenAccepted();
        }
    }

    @Nested
    class Corrected {

        private final YearScenario corrected =
                year.given(YEAR.progress("first", OFFICE, WATCHING, FIRST), YEAR.correction("first", OTHER));

        @Test
        void correctionsAreNumberedFromOne() {
            corrected
                    .when(YEAR.correction("first", FIRST))
                    .then(new ProgressCorrected(PLAN_YEAR, record("first"), WATCHING, 2, FIRST, "集計の誤り"));
        }

        @Test
        void whatCountsAsAChangeIsMeasuredAtTheLatestCorrection() {
            corrected.when(YEAR.correction("first", OTHER)).thenRefusedBy(PlanYearRule.A_CORRECTION_CHANGES_SOMETHING);
        }
    }
}
