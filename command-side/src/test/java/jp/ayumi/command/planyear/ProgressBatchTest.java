package jp.ayumi.command.planyear;

import static jp.ayumi.command.planyear.Kanagawa.COUNCIL;
import static jp.ayumi.command.planyear.Kanagawa.OFFICE;
import static jp.ayumi.command.planyear.Kanagawa.PLAN_YEAR;
import static jp.ayumi.command.planyear.Kanagawa.SALON;
import static jp.ayumi.command.planyear.Kanagawa.STRANGER;
import static jp.ayumi.command.planyear.Kanagawa.UNKNOWN;
import static jp.ayumi.command.planyear.Kanagawa.VISITS;
import static jp.ayumi.command.planyear.Kanagawa.WATCHING;
import static jp.ayumi.command.planyear.Year.actual;
import static jp.ayumi.command.planyear.Year.record;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import jp.ayumi.api.planyear.BatchedProgress;
import jp.ayumi.api.planyear.Progress;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.RecordProgressBatch;
import org.junit.jupiter.api.Test;

/** 進捗の一括記録: many records at once, each by the rules of one, all or none. */
class ProgressBatchTest {

    private static final Year YEAR = Year.OF_2017;
    private static final Progress FIRST = YEAR.firstQuarter();

    private final YearScenario year = YearScenario.ofAnAdoptedPlan().given(YEAR.open());

    @Test
    void eachRecordIsAnEventOfItsOwnInTheOrderGiven() {
        year.when(YEAR.batch(COUNCIL, YEAR.inBatch("first", WATCHING, FIRST), YEAR.inBatch("second", SALON, FIRST)))
                .then(
                        new ProgressRecorded(PLAN_YEAR, record("first"), WATCHING, COUNCIL, FIRST),
                        new ProgressRecorded(PLAN_YEAR, record("second"), SALON, COUNCIL, FIRST));
    }

    @Test
    void itLeadsToTheSameYearAsTheSameRecordsSentOneByOne() {
        YearScenario oneByOne = YearScenario.ofAnAdoptedPlan()
                .given(
                        YEAR.open(),
                        YEAR.progress("first", OFFICE, WATCHING, FIRST),
                        YEAR.progress("second", OFFICE, SALON, FIRST));

        YearScenario atOnce = year.given(
                YEAR.batch(OFFICE, YEAR.inBatch("first", WATCHING, FIRST), YEAR.inBatch("second", SALON, FIRST)));

        assertThat(atOnce.state()).isEqualTo(oneByOne.state());
    }

    @Test
    void oneWrongRecordRefusesAllOfThemAndIsPointedAt() {
        Progress tooMuch = YEAR.progress(YEAR.quarter(1), ProgressStatus.IN_PROGRESS, 101);

        year.when(YEAR.batch(OFFICE, YEAR.inBatch("first", WATCHING, FIRST), YEAR.inBatch("second", SALON, tooMuch)))
                .thenRefusedBy(PlanYearRule.A_PERCENTAGE_LIES_BETWEEN_0_AND_100)
                .at("/records/1/percent");
    }

    @Test
    void everyPlaceInARecordIsNamedByItsNumber() {
        year.when(YEAR.batch(OFFICE, YEAR.inBatch("first", UNKNOWN, FIRST)))
                .thenRefusedBy(PlanYearRule.PROGRESS_NEEDS_AN_ACTION_OF_THE_PLAN)
                .at("/records/0/action");
        year.when(YEAR.batch(OFFICE, YEAR.inBatch("first", WATCHING, YEAR.firstQuarter("担い手", " "))))
                .thenRefusedBy(PlanYearRule.AN_ISSUE_IS_PUT_INTO_WORDS)
                .at("/records/0/issues/1");
        year.when(YEAR.batch(OFFICE, YEAR.inBatch("first", SALON, Year.with(FIRST, actual(VISITS, "3")))))
                .thenRefusedBy(PlanYearRule.AN_ACTUAL_NEEDS_AN_INDICATOR_OF_THE_ACTION)
                .at("/records/0/actuals/0/indicator");
        year.when(YEAR.batch(
                        OFFICE, YEAR.inBatch("first", SALON, YEAR.progress(YEAR.quarter(5), FIRST.status(), null))))
                .thenRefusedBy(PlanYearRule.PROGRESS_LIES_IN_THE_FISCAL_YEAR)
                .at("/records/0/period");
    }

    @Test
    void whatOneRecordEntersALaterOneDoesNotEnterAgain() {
        year.when(YEAR.batch(OFFICE, YEAR.inBatch("first", WATCHING, FIRST), YEAR.inBatch("first", SALON, FIRST)))
                .thenRefusedBy(PlanYearRule.A_PROGRESS_RECORD_IS_ENTERED_ONCE)
                .at("/records/1/record");
    }

    @Test
    void aRecordThatWasThereBeforeIsNotEnteredAgain() {
        year.given(YEAR.progress("first", OFFICE, WATCHING, FIRST))
                .when(YEAR.batch(OFFICE, YEAR.inBatch("first", SALON, FIRST)))
                .thenRefusedBy(PlanYearRule.A_PROGRESS_RECORD_IS_ENTERED_ONCE)
                .at("/records/0/record");
    }

    @Test
    void itIsSentByAnOrganizationOfTheMunicipality() {
        year.when(YEAR.batch(STRANGER, YEAR.inBatch("first", WATCHING, FIRST)))
                .thenRefusedBy(PlanYearRule.AN_ORGANIZATION_OF_THE_MUNICIPALITY_ACTS)
                .asAWhole();
    }

    @Test
    void itHasARecordAtLeastAndAThousandAtMost() {
        year.when(YEAR.batch(OFFICE))
                .thenRefusedBy(PlanYearRule.A_BATCH_HAS_FROM_1_TO_1000_RECORDS)
                .at("/records");
        year.when(YEAR.batch(OFFICE, records(RecordProgressBatch.MOST_RECORDS + 1)))
                .thenRefusedBy(PlanYearRule.A_BATCH_HAS_FROM_1_TO_1000_RECORDS)
                .saying("records", "1001");
        year.when(YEAR.batch(OFFICE, records(RecordProgressBatch.MOST_RECORDS))).thenAccepted();
    }

    private static BatchedProgress[] records(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> YEAR.inBatch("r" + number, WATCHING, FIRST))
                .toArray(BatchedProgress[]::new);
    }
}
