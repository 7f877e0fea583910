package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilScenario.established;
import static jp.ayumi.command.council.Kuki.COMMITTEE;
import static jp.ayumi.command.council.Kuki.MEETING;
import static jp.ayumi.command.council.Kuki.TODAY;
import static jp.ayumi.command.council.Kuki.absent;
import static jp.ayumi.command.council.Kuki.appoint;
import static jp.ayumi.command.council.Kuki.held;
import static jp.ayumi.command.council.Kuki.item;
import static jp.ayumi.command.council.Kuki.minutes;
import static jp.ayumi.command.council.Kuki.outcome;
import static jp.ayumi.command.council.Kuki.planned;
import static jp.ayumi.command.council.Kuki.present;
import static jp.ayumi.command.council.Kuki.term;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.Attendance;
import jp.ayumi.api.council.AttendanceMode;
import jp.ayumi.api.council.CancelMeeting;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingHeld;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.Quorum;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.api.council.ReplanMeeting;
import jp.ayumi.api.council.SeatId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.command.kernel.KernelRule;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MeetingsTest {

    private static final Quorum MAJORITY = new Quorum(1, 2, true);

    private static CouncilScenario withMembers(Quorum quorum) {
        return established(Kuki.meeting(Kuki.NO_CADENCE, quorum))
                .after(appoint("a"), appoint("b"), appoint("past", term("2022-04-01", "2024-03-31")));
    }

    private static CloseMeeting closed(LocalDate on) {
        return new CloseMeeting(COMMITTEE, MEETING, on);
    }

    @Nested
    class APlan {

        @Test
        void isMadeOnceAndChangedAfterwards() {
            CouncilScenario council = established();
            council.when(planned(item(1)))
                    .then(new MeetingPlanned(
                            COMMITTEE, MEETING, TODAY, Set.of(MeetingPurpose.REVIEW_OF_LAST_YEAR), List.of(item(1))));
            council.when(planned(item(1)))
                    .thenRefusedBy(CouncilRule.A_MEETING_IS_PLANNED_ONCE)
                    .at("/meeting");
            LocalDate later = TODAY.plusDays(7);
            Set<MeetingPurpose> purposes = Set.of(MeetingPurpose.NEXT_YEAR);
            council.when(new ReplanMeeting(COMMITTEE, MEETING, later, purposes, List.of(item(2))))
                    .then(new MeetingPlanned(COMMITTEE, MEETING, later, purposes, List.of(item(2))));
        }

        @Test
        void hasAPurpose() {
            established()
                    .when(new PlanMeeting(COMMITTEE, MEETING, TODAY, Set.of(), List.of()))
                    .thenRefusedBy(CouncilRule.A_MEETING_HAS_A_PURPOSE)
                    .at("/purposes");
        }

        @Test
        void numbersItsAgendaFromOne() {
            established()
                    .when(planned(item(0)))
                    .thenRefusedBy(CouncilRule.AN_AGENDA_ITEM_HAS_A_NUMBER_OF_ITS_OWN)
                    .at("/agenda/0/number");
            established()
                    .when(planned(item(1), item(1)))
                    .thenRefusedBy(CouncilRule.AN_AGENDA_ITEM_HAS_A_NUMBER_OF_ITS_OWN)
                    .at("/agenda/1/number");
        }

        @Test
        void namesPlansOfTheMunicipality() {
            established()
                    .when(planned(new AgendaItem(1, "報告", Kuki.PLAN, null)))
                    .thenAccepted();
            established()
                    .when(planned(new AgendaItem(1, "報告", new PlanId("kuki/city-3"), null)))
                    .thenRefusedBy(CouncilRule.AN_AGENDA_NAMES_PLANS_OF_THE_MUNICIPALITY)
                    .at("/agenda/0/plan");
        }

        @Test
        void isCancelledWithAReason() {
            CouncilScenario council = established().after(planned());
            council.when(new CancelMeeting(COMMITTEE, MEETING, " "))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK);
            council.when(new CancelMeeting(COMMITTEE, MEETING, "台風"))
                    .then(new MeetingCancelled(COMMITTEE, MEETING, "台風"));
        }

        @Test
        void isOverWhenItIsCancelledOrHeld() {
            CouncilScenario cancelled = established().after(planned(), new CancelMeeting(COMMITTEE, MEETING, "台風"));
            CouncilScenario wasHeld = established().after(planned(), held());
            for (CouncilScenario council : List.of(cancelled, wasHeld)) {
                List.of(
                                new ReplanMeeting(COMMITTEE, MEETING, TODAY, Set.of(MeetingPurpose.OTHER), List.of()),
                                new CancelMeeting(COMMITTEE, MEETING, "台風"),
                                held())
                        .forEach(command -> council.when(command)
                                .thenRefusedBy(CouncilRule.THIS_NEEDS_A_PLANNED_MEETING)
                                .asAWhole());
            }
        }

        @Test
        void isThereBeforeAMeetingIsHeld() {
            established().when(held()).thenRefusedBy(CouncilRule.MEETING_UNKNOWN);
        }
    }

    @Nested
    class AMeeting {

        @Test
        @Tag("TOM-2")
        void isHeldWithTheAttendanceOfEverybodyInOffice() {
            withMembers(MAJORITY)
                    .after(planned())
                    .when(held(present("a"), absent("b")))
                    .then(new MeetingHeld(COMMITTEE, MEETING, TODAY, List.of(present("a"), absent("b")), 2, 1, false));
        }

        @ParameterizedTest
        @CsvSource({"1, 2, true, false", "1, 2, false, true", "1, 1, false, false", "1, 3, true, true"})
        void computesWhetherItsQuorumWasReached(int numerator, int denominator, boolean moreThan, boolean quorate) {
            assertThat(withMembers(new Quorum(numerator, denominator, moreThan))
                            .after(planned())
                            .when(held(present("a"), absent("b")))
                            .events())
                    .extracting(event -> ((MeetingHeld) event).quorate())
                    .containsExactly(quorate);
        }

        @ParameterizedTest
        @EnumSource(
                value = AttendanceMode.class,
                names = {"ONLINE", "BY_PROXY"})
        void countsWhoTookPartInWhateverWay(AttendanceMode mode) {
            assertThat(withMembers(MAJORITY)
                            .after(planned())
                            .when(held(present("a"), new Attendance(new SeatId("b"), mode)))
                            .events())
                    .extracting(event -> ((MeetingHeld) event).present())
                    .containsExactly(2);
        }

        @Test
        void saysNothingOfAQuorumThatIsNotSet() {
            assertThat(established().after(planned()).when(held()).events())
                    .extracting(event -> ((MeetingHeld) event).quorate())
                    .containsOnlyNulls();
        }

        @Test
        void hasNoQuorumWithoutAnybody() {
            assertThat(established(Kuki.meeting(Kuki.NO_CADENCE, new Quorum(1, 2, false)))
                            .after(planned())
                            .when(held())
                            .events())
                    .extracting(event -> ((MeetingHeld) event).quorate())
                    .containsExactly(false);
        }

        @Test
        void tellsOnlyOfMembersInOffice() {
            withMembers(MAJORITY)
                    .after(planned())
                    .when(held(present("a"), present("b"), present("past")))
                    .thenRefusedBy(CouncilRule.AN_ATTENDANCE_IS_OF_A_MEMBER_IN_OFFICE)
                    .at("/attendance/2/seat");
        }

        @Test
        void tellsOfAMemberOnce() {
            withMembers(MAJORITY)
                    .after(planned())
                    .when(held(present("a"), present("b"), absent("a")))
                    .thenRefusedBy(CouncilRule.AN_ATTENDANCE_IS_TOLD_ONCE)
                    .at("/attendance/2/seat");
        }

        @Test
        void tellsOfTheAbsentToo() {
            withMembers(MAJORITY)
                    .after(planned())
                    .when(held(present("a")))
                    .thenRefusedBy(CouncilRule.AN_ATTENDANCE_TELLS_OF_EVERY_MEMBER)
                    .at("/attendance")
                    .saying("seats", "b");
        }

        @Test
        void isNotHeldTomorrow() {
            established()
                    .after(planned())
                    .when(new HoldMeeting(COMMITTEE, MEETING, TODAY.plusDays(1), List.of()))
                    .thenRefusedBy(CouncilRule.A_MEETING_WAS_HELD_BY_TODAY)
                    .at("/heldOn");
        }

        @Test
        void isNotHeldAfterTheDissolutionButMayBeToldAfterIt() {
            CouncilScenario dissolved =
                    established().after(planned(), new DissolveCouncil(COMMITTEE, TODAY.minusDays(1), "満了"));

            dissolved
                    .when(held())
                    .thenRefusedBy(CouncilRule.A_DISSOLVED_COUNCIL_DOES_NOT_MEET)
                    .at("/heldOn");
            dissolved
                    .when(new HoldMeeting(COMMITTEE, MEETING, TODAY.minusDays(1), List.of()))
                    .thenAccepted();
        }
    }

    @Nested
    class Minutes {

        private final CouncilScenario council = withMembers(MAJORITY).after(planned(item(1), item(2)));

        @Test
        void areOfAMeetingThatWasHeld() {
            council.when(minutes()).thenRefusedBy(CouncilRule.THIS_NEEDS_A_MEETING_THAT_WAS_HELD);
            council.when(closed(TODAY)).thenRefusedBy(CouncilRule.THIS_NEEDS_A_MEETING_THAT_WAS_HELD);
        }

        @Test
        void areRecordedAndMayBeRecordedAgain() {
            council.after(held(present("a"), present("b")), minutes(outcome(1, OutcomeKind.DECIDED)))
                    .when(minutes(outcome(2, OutcomeKind.NOTED)))
                    .then(new MinutesRecorded(
                            COMMITTEE, MEETING, "委員長が開会を告げた。", List.of(outcome(2, OutcomeKind.NOTED))));
        }

        @Test
        void areNotBlank() {
            council.after(held(present("a"), present("b")))
                    .when(new RecordMinutes(COMMITTEE, MEETING, " ", List.of()))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/minutes");
        }

        @Test
        void nameAnItemOfTheAgendaOnce() {
            council.after(held(present("a"), present("b")));
            council.when(minutes(outcome(3, OutcomeKind.NOTED)))
                    .thenRefusedBy(CouncilRule.AN_OUTCOME_IS_OF_AN_AGENDA_ITEM)
                    .at("/outcomes/0/item");
            council.when(minutes(outcome(1, OutcomeKind.NOTED), outcome(1, OutcomeKind.DECIDED)))
                    .thenRefusedBy(CouncilRule.AN_AGENDA_ITEM_HAS_ONE_OUTCOME)
                    .at("/outcomes/1/item");
        }

        @ParameterizedTest
        @EnumSource(OutcomeKind.class)
        void decideNothingWithoutAQuorum(OutcomeKind kind) {
            council.after(held(present("a"), absent("b")));
            if (kind == OutcomeKind.DECIDED || kind == OutcomeKind.APPROVED) {
                council.when(minutes(outcome(1, kind)))
                        .thenRefusedBy(CouncilRule.WITHOUT_A_QUORUM_NOTHING_IS_DECIDED)
                        .at("/outcomes/0/kind");
            } else {
                council.when(minutes(outcome(1, kind))).thenAccepted();
            }
        }

        @Test
        void mayDecideWhereNoQuorumIsSet() {
            established()
                    .after(planned(item(1)), held())
                    .when(minutes(outcome(1, OutcomeKind.DECIDED)))
                    .thenAccepted();
        }
    }

    @Nested
    class ARecord {

        private final CouncilScenario council =
                withMembers(MAJORITY).after(planned(item(1), item(2)), held(present("a"), present("b")));

        @Test
        void closesWithMinutes() {
            council.when(closed(TODAY)).thenRefusedBy(CouncilRule.A_RECORD_CLOSES_WITH_MINUTES);
        }

        @Test
        void closesWithAnOutcomeForEveryItem() {
            council.after(minutes(outcome(2, OutcomeKind.NOTED)))
                    .when(closed(TODAY))
                    .thenRefusedBy(CouncilRule.A_RECORD_CLOSES_WITH_EVERY_OUTCOME)
                    .saying("items", "1");
        }

        @ParameterizedTest
        @CsvSource({"-1", "1"})
        void closesFromTheMeetingUntilToday(int days) {
            council.after(minutes(outcome(1, OutcomeKind.DECIDED), outcome(2, OutcomeKind.NOTED)))
                    .when(closed(TODAY.plusDays(days)))
                    .thenRefusedBy(CouncilRule.A_RECORD_CLOSES_FROM_THE_MEETING_UNTIL_TODAY)
                    .at("/closedOn");
        }

        @Test
        @Tag("TOM-2")
        void isFinalAfterTheClose() {
            council.after(minutes(outcome(1, OutcomeKind.DECIDED), outcome(2, OutcomeKind.NOTED)))
                    .when(closed(TODAY))
                    .then(new MeetingClosed(COMMITTEE, MEETING, TODAY));

            List.of(minutes(), closed(TODAY))
                    .forEach(
                            command -> council.when(command).thenRefusedBy(CouncilRule.A_CLOSED_RECORD_STAYS_AS_IT_IS));
            council.when(held()).thenRefusedBy(CouncilRule.THIS_NEEDS_A_PLANNED_MEETING);
        }
    }
}
