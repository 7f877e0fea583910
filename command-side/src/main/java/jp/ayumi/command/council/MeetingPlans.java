package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.AN_AGENDA_ITEM_HAS_A_NUMBER_OF_ITS_OWN;
import static jp.ayumi.command.council.CouncilRule.AN_AGENDA_NAMES_PLANS_OF_THE_MUNICIPALITY;
import static jp.ayumi.command.council.CouncilRule.A_MEETING_HAS_A_PURPOSE;
import static jp.ayumi.command.council.CouncilRule.A_MEETING_IS_PLANNED_ONCE;
import static jp.ayumi.command.council.CouncilRule.MEETING_UNKNOWN;
import static jp.ayumi.command.council.CouncilRule.THIS_NEEDS_A_PLANNED_MEETING;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.AgendaItem;
import jp.ayumi.api.council.CancelMeeting;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.MeetingCancelled;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingPlanned;
import jp.ayumi.api.council.MeetingPurpose;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.ReplanMeeting;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** 開催の予定: which meetings are called, changed and cancelled. */
final class MeetingPlans {

    private MeetingPlans() {}

    static CouncilEvent plan(CouncilContext context, PlanMeeting command) {
        CouncilState council = context.existing(command);
        A_MEETING_IS_PLANNED_ONCE.require(
                council.meeting(command.meeting()).isEmpty(), Pointer.to("meeting"), "meeting", command.meeting());
        requireContent(context, command, command.purposes(), command.agenda());
        return new MeetingPlanned(
                council.id(), command.meeting(), command.date(), command.purposes(), command.agenda());
    }

    static CouncilEvent replan(CouncilContext context, ReplanMeeting command) {
        CouncilState council = context.existing(command);
        planned(council, command.meeting());
        requireContent(context, command, command.purposes(), command.agenda());
        return new MeetingPlanned(
                council.id(), command.meeting(), command.date(), command.purposes(), command.agenda());
    }

    /** Also after the dissolution: what a council had planned did or did not take place. */
    static CouncilEvent cancel(CouncilContext context, CancelMeeting command) {
        CouncilState council = context.council(command);
        planned(council, command.meeting());
        KernelRule.requireText(command.reason(), "reason");
        return new MeetingCancelled(council.id(), command.meeting(), command.reason());
    }

    static Meeting known(CouncilState council, MeetingId id) {
        return council.meeting(id).orElseThrow(() -> MEETING_UNKNOWN.refused(Pointer.NONE, "meeting", id));
    }

    static Meeting planned(CouncilState council, MeetingId id) {
        Meeting meeting = known(council, id);
        THIS_NEEDS_A_PLANNED_MEETING.require(
                meeting.state() == MeetingState.PLANNED, Pointer.NONE, "meeting", id, "state", meeting.state());
        return meeting;
    }

    private static void requireContent(
            CouncilContext context, CouncilCommand command, Set<MeetingPurpose> purposes, List<AgendaItem> agenda) {
        A_MEETING_HAS_A_PURPOSE.require(!purposes.isEmpty(), Pointer.to("purposes"));
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < agenda.size(); i++) {
            AgendaItem item = agenda.get(i);
            Pointer place = Pointer.to("agenda").at(i);
            KernelRule.requireText(item.title(), place.at("title"));
            AN_AGENDA_ITEM_HAS_A_NUMBER_OF_ITS_OWN.require(
                    item.number() >= 1 && numbers.add(item.number()), place.at("number"), "number", item.number());
            AN_AGENDA_NAMES_PLANS_OF_THE_MUNICIPALITY.require(
                    item.plan() == null || context.hasPlan(command, item.plan()),
                    place.at("plan"),
                    "plan",
                    item.plan());
        }
    }
}
