package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.Towns.TOMAKOMAI;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.ProgressDue;
import jp.ayumi.api.municipality.ReportingInterval;
import jp.ayumi.api.municipality.SetDuePolicy;
import jp.ayumi.command.kernel.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** When things are due in a municipality. */
class DuePolicyTest {

    private static final DuePolicy FULL = new DuePolicy(
            new DueDay(5, 31),
            new ProgressDue(ReportingInterval.QUARTERLY, 20),
            30,
            60,
            60,
            90,
            30,
            180,
            14,
            new DueDay(2, 28),
            90,
            0);

    @Test
    void isSetAndReplacesTheOneBefore() {
        town().given(new DuePolicySet(TOMAKOMAI, DuePolicy.NONE))
                .when(new SetDuePolicy(TOMAKOMAI, FULL))
                .then(new DuePolicySet(TOMAKOMAI, FULL));
    }

    @Test
    void mayLeaveEverythingUnwatched() {
        town().when(new SetDuePolicy(TOMAKOMAI, DuePolicy.NONE)).then(new DuePolicySet(TOMAKOMAI, DuePolicy.NONE));
    }

    @ParameterizedTest
    @CsvSource({"2, 29", "2, 30", "4, 31", "13, 1", "0, 1", "5, 0"})
    void namesDaysThatEveryYearHas(int month, int day) {
        town().when(set(withDays(new DueDay(month, day), null)))
                .thenRefusedBy(MunicipalityRule.A_DUE_DAY_COMES_EVERY_YEAR)
                .at("/policy/annualPlanDue");
        town().when(set(withDays(null, new DueDay(month, day))))
                .thenRefusedBy(MunicipalityRule.A_DUE_DAY_COMES_EVERY_YEAR)
                .at("/policy/midTermReviewDue")
                .saying("day", String.valueOf(day));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367})
    void countsDaysWithinAYear(int days) {
        refusesDays(days, "/policy/progress/graceDays", withProgress(days));
        refusesDays(days, "/policy/selfEvaluationDue", withSteps(days, null, null, null));
        refusesDays(days, "/policy/reviewDue", withSteps(null, days, null, null));
        refusesDays(days, "/policy/directionsDue", withSteps(null, null, days, null));
        refusesDays(days, "/policy/closeDue", withSteps(null, null, null, days));
        refusesDays(days, "/policy/answerWithinDays", withNotice(days, null, null, null, null));
        refusesDays(days, "/policy/hearBackWithinDays", withNotice(null, days, null, null, null));
        refusesDays(days, "/policy/acknowledgeWithinDays", withNotice(null, null, days, null, null));
        refusesDays(days, "/policy/termEndingNoticeDays", withNotice(null, null, null, days, null));
        refusesDays(days, "/policy/meetingNoticeDays", withNotice(null, null, null, null, days));
    }

    @ParameterizedTest
    @CsvSource({"61, 60, 75, 90", "30, 76, 75, 90", "30, 60, 91, 90", "91, , , 90", "61, 60, ,"})
    void putsTheStepsOfAYearInTheirOrder(
            @Nullable Integer evaluation,
            @Nullable Integer review,
            @Nullable Integer directions,
            @Nullable Integer close) {
        town().when(set(withSteps(evaluation, review, directions, close)))
                .thenRefusedBy(MunicipalityRule.THE_STEPS_OF_A_YEAR_ARE_DUE_IN_THEIR_ORDER)
                .at("/policy");
    }

    @Test
    void meansADayOfTheFiscalYear() {
        FiscalYear year = new FiscalYear(2025);

        assertThat(new DueDay(4, 1).in(year)).isEqualTo(LocalDate.parse("2025-04-01"));
        assertThat(new DueDay(12, 31).in(year)).isEqualTo(LocalDate.parse("2025-12-31"));
        assertThat(new DueDay(1, 1).in(year)).isEqualTo(LocalDate.parse("2026-01-01"));
        assertThat(new DueDay(3, 31).in(year)).isEqualTo(LocalDate.parse("2026-03-31"));
    }

    private static void refusesDays(int days, String place, DuePolicy policy) {
        town().when(set(policy))
                .thenRefusedBy(MunicipalityRule.A_DUE_DATE_LIES_WITHIN_A_YEAR)
                .at(place)
                .saying("days", String.valueOf(days));
    }

    private static SetDuePolicy set(DuePolicy policy) {
        return new SetDuePolicy(TOMAKOMAI, policy);
    }

    private static DuePolicy withDays(@Nullable DueDay annualPlan, @Nullable DueDay midTerm) {
        return new DuePolicy(annualPlan, null, null, null, null, null, null, null, null, midTerm, null, null);
    }

    private static DuePolicy withProgress(int graceDays) {
        return new DuePolicy(
                null,
                new ProgressDue(ReportingInterval.MONTHLY, graceDays),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static DuePolicy withSteps(
            @Nullable Integer evaluation,
            @Nullable Integer review,
            @Nullable Integer directions,
            @Nullable Integer close) {
        return new DuePolicy(null, null, evaluation, review, directions, close, null, null, null, null, null, null);
    }

    private static DuePolicy withNotice(
            @Nullable Integer answer,
            @Nullable Integer hearBack,
            @Nullable Integer acknowledge,
            @Nullable Integer term,
            @Nullable Integer meeting) {
        return new DuePolicy(null, null, null, null, null, null, answer, hearBack, acknowledge, null, term, meeting);
    }

    private static Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> town() {
        return new Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent>(
                        MunicipalityState::evolve, MunicipalityDecider::decide)
                .given(Towns.history());
    }
}
