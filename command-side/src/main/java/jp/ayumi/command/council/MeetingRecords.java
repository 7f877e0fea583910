package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.AN_AGENDA_ITEM_HAS_ONE_OUTCOME;
import static jp.ayumi.command.council.CouncilRule.AN_OUTCOME_IS_OF_AN_AGENDA_ITEM;
import static jp.ayumi.command.council.CouncilRule.A_CLOSED_RECORD_STAYS_AS_IT_IS;
import static jp.ayumi.command.council.CouncilRule.A_DISSOLVED_COUNCIL_DOES_NOT_MEET;
import static jp.ayumi.command.council.CouncilRule.A_MEETING_WAS_HELD_BY_TODAY;
import static jp.ayumi.command.council.CouncilRule.A_RECORD_CLOSES_FROM_THE_MEETING_UNTIL_TODAY;
import static jp.ayumi.command.council.CouncilRule.A_RECORD_CLOSES_WITH_EVERY_OUTCOME;
import static jp.ayumi.command.council.CouncilRule.A_RECORD_CLOSES_WITH_MINUTES;
import static jp.ayumi.command.council.CouncilRule.THIS_NEEDS_A_MEETING_THAT_WAS_HELD;
import static jp.ayumi.command.council.CouncilRule.WITHOUT_A_QUORUM_NOTHING_IS_DECIDED;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.MeetingClosed;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.MinutesRecorded;
import jp.ayumi.api.council.Outcome;
import jp.ayumi.api.council.OutcomeKind;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** 開催・議事録・確定: what is recorded of a meeting that took place, also when its council has been dissolved since. */
final class MeetingRecords {

    private static final Set<OutcomeKind> DECISIONS = EnumSet.of(OutcomeKind.DECIDED, OutcomeKind.APPROVED);

    private MeetingRecords() {}

    static CouncilEvent hold(CouncilContext context, HoldMeeting command) {
        CouncilState council = context.council(command);
        MeetingPlans.planned(council, command.meeting());
        Pointer place = Pointer.to("heldOn");
        A_MEETING_WAS_HELD_BY_TODAY.require(
                !command.heldOn().isAfter(context.today()), place, "today", context.today());
        A_DISSOLVED_COUNCIL_DOES_NOT_MEET.require(
                council.dissolvedOn() == null || !command.heldOn().isAfter(council.dissolvedOn()),
                place,
                "date",
                council.dissolvedOn());
        return Attendances.held(council, command);
    }

    static CouncilEvent minute(CouncilContext context, RecordMinutes command) {
        CouncilState council = context.council(command);
        Meeting meeting = recorded(council, command.meeting());
        KernelRule.requireText(command.minutes(), "minutes");
        List<Outcome> outcomes = command.outcomes();
        Set<Integer> told = new HashSet<>();
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            Pointer place = Pointer.to("outcomes").at(i);
            AN_OUTCOME_IS_OF_AN_AGENDA_ITEM.require(
                    meeting.agenda().contains(outcome.item()), place.at("item"), "item", outcome.item());
            AN_AGENDA_ITEM_HAS_ONE_OUTCOME.require(told.add(outcome.item()), place.at("item"), "item", outcome.item());
            WITHOUT_A_QUORUM_NOTHING_IS_DECIDED.require(
                    !Boolean.FALSE.equals(meeting.quorate()) || !DECISIONS.contains(outcome.kind()),
                    place.at("kind"),
                    "item",
                    outcome.item(),
                    "kind",
                    outcome.kind());
        }
        return new MinutesRecorded(council.id(), command.meeting(), command.minutes(), outcomes);
    }

    static CouncilEvent close(CouncilContext context, CloseMeeting command) {
        CouncilState council = context.council(command);
        Meeting meeting = recorded(council, command.meeting());
        Set<Integer> outcomes = meeting.outcomes();
        if (outcomes == null) {
            throw A_RECORD_CLOSES_WITH_MINUTES.refused(Pointer.NONE, "meeting", command.meeting());
        }
        List<Integer> missing = meeting.agenda().stream()
                .filter(item -> !outcomes.contains(item))
                .sorted()
                .toList();
        A_RECORD_CLOSES_WITH_EVERY_OUTCOME.require(missing.isEmpty(), Pointer.NONE, "items", missing);
        A_RECORD_CLOSES_FROM_THE_MEETING_UNTIL_TODAY.require(
                !command.closedOn().isBefore(meeting.date())
                        && !command.closedOn().isAfter(context.today()),
                Pointer.to("closedOn"),
                "heldOn",
                meeting.date(),
                "today",
                context.today());
        return new MeetingClosed(council.id(), command.meeting(), command.closedOn());
    }

    private static Meeting recorded(CouncilState council, MeetingId id) {
        Meeting meeting = MeetingPlans.known(council, id);
        THIS_NEEDS_A_MEETING_THAT_WAS_HELD.require(meeting.wasHeld(), Pointer.NONE, "meeting", id);
        A_CLOSED_RECORD_STAYS_AS_IT_IS.require(meeting.state() == MeetingState.HELD, Pointer.NONE, "meeting", id);
        return meeting;
    }
}
