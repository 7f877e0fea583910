package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilScenario.established;
import static jp.ayumi.command.council.Kuki.COMMITTEE;
import static jp.ayumi.command.council.Kuki.TERM;
import static jp.ayumi.command.council.Kuki.appoint;
import static jp.ayumi.command.council.Kuki.appointOf;
import static jp.ayumi.command.council.Kuki.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.Appointment;
import jp.ayumi.api.council.CompositionClass;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.MemberAppointed;
import jp.ayumi.api.council.MemberReplaced;
import jp.ayumi.api.council.MembershipEnded;
import jp.ayumi.api.council.PersonId;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.command.municipality.Towns;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeatsTest {

    private static final CompositionClass CITIZENS = new CompositionClass("citizen", "公募市民", 2);
    private static final CompositionClass ACADEMICS = new CompositionClass("academic", "学識経験者", null);

    @Nested
    class TheLimit {

        @ParameterizedTest
        @ValueSource(ints = {10, 20})
        @Tag("KUK-1")
        @Tag("KUK-2")
        void oneMemberMoreIsRefused(int limit) {
            CouncilScenario full = established(Kuki.limited(limit)).after(Kuki.members(limit));

            full.when(appoint("one-more"))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS)
                    .at("/term")
                    .saying("limit", String.valueOf(limit))
                    .saying("date", "2024-04-01");
        }

        @Test
        void aTermThatBeginsTheDayAfterAnotherEndsIsFine() {
            CouncilScenario full =
                    established(Kuki.limited(2)).after(appoint("a"), appoint("b", term("2024-04-01", "2025-06-30")));

            full.when(appoint("c", term("2025-06-30", "2027-03-31")))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS)
                    .saying("date", "2025-06-30");
            full.when(appoint("c", term("2025-07-01", "2027-03-31"))).thenAccepted();
        }

        @Test
        void theFullestDayCountsWhereverInTheTermItLies() {
            CouncilScenario busyInTheMiddle = established(Kuki.limited(2))
                    .after(
                            appoint("a", term("2025-06-01", "2025-06-30")),
                            appoint("b", term("2025-06-15", "2025-07-31")));

            busyInTheMiddle
                    .when(appoint("c"))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS)
                    .saying("date", "2025-06-15");
            busyInTheMiddle.when(appoint("c", term("2025-07-01", "2026-03-31"))).thenAccepted();
        }

        @Test
        void whoLeavesMakesRoom() {
            established(Kuki.limited(1))
                    .after(appoint("a"), Kuki.end("a", "2025-03-31"))
                    .when(appoint("b", term("2025-04-01", "2026-03-31")))
                    .thenAccepted();
        }

        @Test
        void isNotSetBelowTheMembersInOfficeNowOrInFuture() {
            CouncilScenario scenario = established(Kuki.limited(10))
                    .after(
                            appoint("past", term("2023-04-01", "2025-07-17")),
                            appoint("now", term("2024-04-01", "2025-12-31")),
                            appoint("a", term("2025-12-31", "2027-03-31")),
                            appoint("b", term("2026-04-01", "2027-03-31")));

            scenario.when(new ReviseCouncil(COMMITTEE, Kuki.limited(1)))
                    .thenRefusedBy(CouncilRule.A_LIMIT_IS_NOT_BELOW_THE_MEMBERS)
                    .at("/seatLimit")
                    .saying("members", "2")
                    .saying("date", "2025-12-31");
            scenario.when(new ReviseCouncil(COMMITTEE, Kuki.limited(2)))
                    .then(new CouncilRevised(COMMITTEE, Kuki.limited(2)));
        }
    }

    @Nested
    class TheClasses {

        private final CouncilScenario council = established(Kuki.limited(10, CITIZENS, ACADEMICS));

        @Test
        @Tag("KUK-1")
        void aMemberIsOfOneOfThem() {
            council.when(appointOf("citizen", "a")).thenAccepted();
            council.when(appoint("b"))
                    .thenRefusedBy(CouncilRule.A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL)
                    .at("/compositionClass")
                    .saying("classes", "citizen, academic");
            council.when(appointOf("mayor", "b")).thenRefusedBy(CouncilRule.A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL);
        }

        @Test
        void aMemberIsOfNoneWhereNoneAreStated() {
            established()
                    .when(appointOf("citizen", "a"))
                    .thenRefusedBy(CouncilRule.A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL);
        }

        @Test
        @Tag("KUK-1")
        void aClassTakesNoMoreThanItsSeats() {
            council.after(appointOf("citizen", "a"), appointOf("citizen", "b"), appointOf("academic", "c"));

            council.when(appointOf("citizen", "d"))
                    .thenRefusedBy(CouncilRule.A_CLASS_HAS_NO_MORE_MEMBERS_THAN_SEATS)
                    .at("/compositionClass")
                    .saying("class", "公募市民");
            council.when(appointOf("academic", "d")).thenAccepted();
        }

        @Test
        void aClassKeepsAsManySeatsAsItHasMembers() {
            council.after(appointOf("citizen", "a"), appointOf("citizen", "b"));

            council.when(new ReviseCouncil(
                            COMMITTEE, Kuki.limited(10, ACADEMICS, new CompositionClass("citizen", "公募市民", 1))))
                    .thenRefusedBy(CouncilRule.A_CLASS_IS_NOT_BELOW_ITS_MEMBERS)
                    .at("/classes/1/seats");
        }

        @Test
        void aClassWithMembersStays() {
            council.after(appointOf("citizen", "a"));

            council.when(new ReviseCouncil(COMMITTEE, Kuki.limited(10, ACADEMICS)))
                    .thenRefusedBy(CouncilRule.A_CLASS_WITH_MEMBERS_STAYS)
                    .at("/classes")
                    .saying("class", "citizen");
            council.after(Kuki.end("a", "2025-07-17"))
                    .when(new ReviseCouncil(COMMITTEE, Kuki.limited(10, ACADEMICS)))
                    .thenAccepted();
        }
    }

    @Nested
    class AnAppointment {

        @Test
        void isRecordedAsItWasMade() {
            AppointMember command = appoint("seat-1", "p-1", null, Towns.COUNCIL, TERM, true);

            established().when(command).then(new MemberAppointed(COMMITTEE, command.appointment()));
        }

        @Test
        void givesASeatOnce() {
            established()
                    .after(appoint("a"))
                    .when(appoint("a", "other", null, null, term("2027-04-01", "2028-03-31"), false))
                    .thenRefusedBy(CouncilRule.A_SEAT_IS_GIVEN_ONCE)
                    .at("/seat");
        }

        @ParameterizedTest
        @ValueSource(strings = {"old-office", "unknown"})
        void representsAnActiveOrganization(String organization) {
            established()
                    .when(appoint("a", "a", null, new OrganizationId(organization), TERM, false))
                    .thenRefusedBy(CouncilRule.A_MEMBER_REPRESENTS_AN_ACTIVE_ORGANIZATION)
                    .at("/represents");
        }

        @Test
        void givesAPersonOneSeatAtATime() {
            CouncilScenario council = established().after(appoint("a"));

            council.when(appoint("b", "a", null, null, term("2026-03-31", "2028-03-31"), false))
                    .thenRefusedBy(CouncilRule.A_PERSON_HOLDS_ONE_SEAT_AT_A_TIME)
                    .at("/person")
                    .saying("seat", "a");
            council.when(appoint("b", "a", null, null, term("2026-04-01", "2028-03-31"), false))
                    .thenAccepted();
        }

        @Test
        void givesOneChairAtATime() {
            CouncilScenario council = established().after(appoint("a", "a", null, null, TERM, true));

            council.when(appoint("b", "b", null, null, term("2026-03-31", "2028-03-31"), true))
                    .thenRefusedBy(CouncilRule.A_COUNCIL_HAS_ONE_CHAIR_AT_A_TIME)
                    .at("/chair");
            council.when(appoint("b", "b", null, null, term("2026-04-01", "2028-03-31"), true))
                    .thenAccepted();
        }
    }

    @Nested
    class AReplacement {

        private final CouncilScenario council = established(Kuki.limited(1, new CompositionClass("citizen", "公募市民", 1)))
                .after(appoint("a", "a", "citizen", Towns.COUNCIL, TERM, true));

        @Test
        @Tag("KUK-1")
        void takesOverTheRemainingTermInAFullCouncil() {
            council.when(Kuki.replace("a", "b", "2025-07-01"))
                    .then(new MemberReplaced(
                            COMMITTEE,
                            new SeatId("a"),
                            LocalDate.of(2025, 6, 30),
                            new Appointment(
                                    new SeatId("b"),
                                    new PersonId("b"),
                                    "citizen",
                                    Towns.COUNCIL,
                                    term("2025-07-01", "2026-03-31"),
                                    false),
                            "転任"));
            assertThat(council.state().seats().on(LocalDate.of(2025, 6, 30)))
                    .extracting(Seat::id)
                    .containsExactly(new SeatId("a"));
            assertThat(council.state().seats().on(LocalDate.of(2025, 7, 1)))
                    .extracting(Seat::id)
                    .containsExactly(new SeatId("b"));
        }

        @ParameterizedTest
        @CsvSource({"2024-04-01", "2026-04-01"})
        void beginsInsideTheTerm(String from) {
            council.when(Kuki.replace("a", "b", from))
                    .thenRefusedBy(CouncilRule.A_SUCCESSOR_BEGINS_WITHIN_THE_TERM)
                    .at("/from");
        }

        @ParameterizedTest
        @CsvSource({"2024-04-02", "2026-03-31"})
        void mayBeginOnAnyOtherDayOfIt(String from) {
            council.when(Kuki.replace("a", "b", from)).thenAccepted();
        }

        @Test
        void countsOnce() {
            council.after(Kuki.replace("a", "b", "2025-07-01"))
                    .when(Kuki.replace("a", "c", "2025-06-01"))
                    .thenRefusedBy(CouncilRule.A_MEMBERSHIP_ENDS_ONCE)
                    .asAWhole();
            council.when(Kuki.replace("b", "c", "2025-10-01")).thenAccepted();
        }

        @Test
        void isOfASeatThatWasGiven() {
            council.when(Kuki.replace("nobody", "b", "2025-07-01")).thenRefusedBy(CouncilRule.SEAT_UNKNOWN);
        }

        @Test
        void isAnAppointmentLikeAnyOther() {
            established()
                    .after(appoint("a"), appoint("b"))
                    .when(Kuki.replace("a", "b", "2025-07-01"))
                    .thenRefusedBy(CouncilRule.A_SEAT_IS_GIVEN_ONCE)
                    .at("/successorSeat");
        }

        @Test
        void givesAPersonOneSeatAtATime() {
            established()
                    .after(appoint("a"), appoint("b-1", "b", null, null, TERM, false))
                    .when(Kuki.replace("a", "b", "2025-07-01"))
                    .thenRefusedBy(CouncilRule.A_PERSON_HOLDS_ONE_SEAT_AT_A_TIME)
                    .at("/successor");
        }
    }

    @Nested
    class AnEnd {

        private final CouncilScenario council = established().after(appoint("a"));

        @Test
        void isRecordedWithItsLastDay() {
            council.when(Kuki.end("a", "2025-09-30"))
                    .then(new MembershipEnded(COMMITTEE, new SeatId("a"), LocalDate.of(2025, 9, 30), "転居"));
        }

        @ParameterizedTest
        @CsvSource({"2024-03-31", "2026-04-01"})
        void liesWithinTheTerm(String on) {
            council.when(Kuki.end("a", on))
                    .thenRefusedBy(CouncilRule.A_MEMBERSHIP_ENDS_WITHIN_ITS_TERM)
                    .at("/endedOn");
        }

        @Test
        void comesOnce() {
            council.after(Kuki.end("a", "2025-09-30"))
                    .when(Kuki.end("a", "2025-08-31"))
                    .thenRefusedBy(CouncilRule.A_MEMBERSHIP_ENDS_ONCE)
                    .saying("date", "2025-09-30");
        }
    }
}
