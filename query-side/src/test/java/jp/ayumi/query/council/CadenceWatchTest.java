package jp.ayumi.query.council;

import static jp.ayumi.api.council.ExpectationState.AT_RISK;
import static jp.ayumi.api.council.ExpectationState.EXCEEDED;
import static jp.ayumi.api.council.ExpectationState.KEPT;
import static jp.ayumi.api.council.ExpectationState.MISSED;
import static jp.ayumi.api.council.ExpectationState.PLANNED;
import static jp.ayumi.api.council.MeetingPurpose.NEXT_YEAR;
import static jp.ayumi.api.council.MeetingPurpose.OTHER;
import static jp.ayumi.api.council.MeetingPurpose.REVIEW_OF_LAST_YEAR;
import static jp.ayumi.query.council.Bodies.COMMITTEE;
import static jp.ayumi.query.council.Bodies.committee;
import static jp.ayumi.query.council.Bodies.established;
import static jp.ayumi.query.council.Bodies.held;
import static jp.ayumi.query.council.Bodies.planned;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.CadenceView;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CountedMeetingView;
import jp.ayumi.api.council.ExpectationState;
import jp.ayumi.api.council.ExpectationView;
import jp.ayumi.api.council.GetCadence;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 年2～3回: the first meeting reviews last year, the second half considers next year; watched over fiscal year 2025. */
@Tag("KAN-6")
class CadenceWatchTest {

    private final Projection given = Projection.of(new CouncilProjector());

    @BeforeEach
    void aCommittee() {
        given.given(established(COMMITTEE, committee(10)));
    }

    private CadenceView seenFrom(String day) {
        return new CouncilQueries(given.tables(), given.days())
                .answer(new GetCadence(COMMITTEE, new FiscalYear(2025), LocalDate.parse(day)))
                .orElseThrow();
    }

    /** In the order: at least two, at most three, the first meeting, the second half. */
    private void assertStates(String day, ExpectationState... states) {
        assertThat(seenFrom(day).expectations())
                .as("seen from " + day)
                .extracting(ExpectationView::state)
                .containsExactly(states);
    }

    private ExpectationView expectation(String day, int which) {
        return seenFrom(day).expectations().get(which);
    }

    @Nested
    class AYearAsItShouldBe {

        @BeforeEach
        void twoMeetings() {
            given.given(
                    planned("1", "2025-05-20", REVIEW_OF_LAST_YEAR),
                    planned("2", "2025-11-10", NEXT_YEAR),
                    held("1", "2025-05-20"),
                    held("2", "2025-11-10"));
        }

        @Test
        void isPlannedBeforeItIsKept() {
            assertStates("2025-04-01", PLANNED, KEPT, PLANNED, PLANNED);
            assertStates("2025-05-20", PLANNED, KEPT, KEPT, PLANNED);
            assertStates("2025-11-10", KEPT, KEPT, KEPT, KEPT);
            assertStates("2026-04-01", KEPT, KEPT, KEPT, KEPT);
        }

        @Test
        void namesTheMeetingsAndTheEventsBehindThem() {
            assertThat(expectation("2025-05-20", 0).meetings())
                    .containsExactly(
                            new CountedMeetingView(
                                    new MeetingId("1"),
                                    LocalDate.of(2025, 5, 20),
                                    true,
                                    new EventRef(4, Projection.eventId(4))),
                            new CountedMeetingView(
                                    new MeetingId("2"),
                                    LocalDate.of(2025, 11, 10),
                                    false,
                                    new EventRef(5, Projection.eventId(5))));
            assertThat(seenFrom("2025-05-20").held()).isEqualTo(1);
            assertThat(seenFrom("2025-05-20").planned()).isEqualTo(1);
            assertThat(seenFrom("2025-05-20").missing()).isZero();
        }
    }

    @Nested
    class AYearWithoutMeetings {

        @Test
        void isAtRiskUntilItIsTooLate() {
            assertStates("2025-04-01", AT_RISK, KEPT, AT_RISK, AT_RISK);
            assertStates("2026-03-31", AT_RISK, KEPT, AT_RISK, AT_RISK);
            assertStates("2026-04-01", MISSED, KEPT, MISSED, MISSED);
            assertThat(expectation("2025-04-01", 0).lastDay()).isEqualTo("2026-03-31");
            assertThat(expectation("2025-04-01", 3).lastDay()).isEqualTo("2026-03-31");
            assertThat(seenFrom("2025-04-01").missing()).isEqualTo(2);
        }

        @Test
        void doesNotCountWhatIsCancelledOrOverdue() {
            given.given(
                    planned("1", "2025-05-20", REVIEW_OF_LAST_YEAR),
                    planned("2", "2025-11-10", NEXT_YEAR),
                    new MeetingCancelled(COMMITTEE, new MeetingId("2"), "台風"));

            assertStates("2025-05-20", AT_RISK, KEPT, PLANNED, AT_RISK);
            assertStates("2025-05-21", AT_RISK, KEPT, AT_RISK, AT_RISK);
            assertThat(seenFrom("2025-05-21").missing()).isEqualTo(2);
        }
    }

    @Nested
    class TheFirstMeeting {

        @Test
        void isAtRiskUntilItsDayWhenItIsPlannedForSomethingElse() {
            given.given(planned("1", "2025-05-20", OTHER), planned("2", "2025-06-20", REVIEW_OF_LAST_YEAR));

            assertThat(expectation("2025-04-01", 2).state()).isEqualTo(AT_RISK);
            assertThat(expectation("2025-04-01", 2).lastDay()).isEqualTo("2025-05-20");
        }

        @Test
        void isMissedOnceAnotherWasTheFirst() {
            given.given(
                    planned("1", "2025-05-20", OTHER),
                    held("1", "2025-05-20"),
                    planned("2", "2025-06-20", REVIEW_OF_LAST_YEAR));

            assertThat(expectation("2025-05-20", 2).state()).isEqualTo(MISSED);
        }
    }

    @Nested
    class TheSecondHalf {

        @Test
        void doesNotBeginInSeptember() {
            given.given(planned("1", "2025-09-30", NEXT_YEAR));
            assertThat(expectation("2025-04-01", 3).state()).isEqualTo(AT_RISK);

            given.given(planned("1", "2025-10-01", NEXT_YEAR));
            assertThat(expectation("2025-04-01", 3).state()).isEqualTo(PLANNED);
        }
    }

    @Nested
    class TheGreatestNumber {

        @BeforeEach
        void fourMeetings() {
            for (String month : List.of("05", "07", "09", "11")) {
                given.given(planned(month, "2025-" + month + "-10", REVIEW_OF_LAST_YEAR, NEXT_YEAR));
            }
        }

        @Test
        void isAtRiskUntilTheMeetingThatIsOneTooMany() {
            assertThat(expectation("2025-04-01", 1).state()).isEqualTo(AT_RISK);
            assertThat(expectation("2025-04-01", 1).lastDay()).isEqualTo("2025-11-10");
        }

        @Test
        void isExceededWhenItWasHeld() {
            for (String month : List.of("05", "07", "09", "11")) {
                given.given(held(month, "2025-" + month + "-10"));
            }
            assertThat(expectation("2025-11-09", 1).state()).isEqualTo(AT_RISK);
            assertThat(expectation("2025-11-10", 1).state()).isEqualTo(EXCEEDED);
            assertThat(expectation("2025-11-10", 1).lastDay()).isNull();
        }
    }

    @Nested
    class ADissolvedCouncil {

        @Test
        void isWatchedUntilItsLastDay() {
            given.given(new CouncilDissolved(COMMITTEE, LocalDate.of(2025, 9, 30), "統合"));

            assertThat(seenFrom("2025-04-01").expectations()).hasSize(3);
            assertThat(expectation("2025-04-01", 0).lastDay()).isEqualTo("2025-09-30");
            assertStates("2025-10-01", MISSED, KEPT, MISSED);
        }

        @Test
        void isNotWatchedAfterwards() {
            given.given(new CouncilDissolved(COMMITTEE, LocalDate.of(2025, 3, 31), "統合"));

            assertThat(seenFrom("2025-04-01").expectations()).isEmpty();
            assertThat(seenFrom("2025-04-01").missing()).isZero();
        }
    }
}
