package jp.ayumi.command.council;

import static jp.ayumi.command.council.CouncilRule.A_COUNCIL_IS_DISSOLVED_AFTER_ITS_LAST_MEETING;
import static jp.ayumi.command.council.CouncilRule.A_COUNCIL_IS_ESTABLISHED_ONCE;

import java.util.List;
import jp.ayumi.api.Cases;
import jp.ayumi.api.council.AppointMember;
import jp.ayumi.api.council.CancelMeeting;
import jp.ayumi.api.council.CloseMeeting;
import jp.ayumi.api.council.CouncilCommand;
import jp.ayumi.api.council.CouncilDissolved;
import jp.ayumi.api.council.CouncilEstablished;
import jp.ayumi.api.council.CouncilEvent;
import jp.ayumi.api.council.CouncilRevised;
import jp.ayumi.api.council.DissolveCouncil;
import jp.ayumi.api.council.EndMembership;
import jp.ayumi.api.council.EstablishCouncil;
import jp.ayumi.api.council.HoldMeeting;
import jp.ayumi.api.council.PlanMeeting;
import jp.ayumi.api.council.RecordMinutes;
import jp.ayumi.api.council.ReplaceMember;
import jp.ayumi.api.council.ReplanMeeting;
import jp.ayumi.api.council.ReviseCouncil;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Pointer;

/** Decides on what is asked of a council. */
final class CouncilDecider {

    private static final Cases<CouncilContext, CouncilCommand, CouncilEvent> DECIDE =
            Cases.<CouncilContext, CouncilCommand, CouncilEvent>over(CouncilCommand.class)
                    .on(EstablishCouncil.class, CouncilDecider::establish)
                    .on(ReviseCouncil.class, CouncilDecider::revise)
                    .on(DissolveCouncil.class, CouncilDecider::dissolve)
                    .on(AppointMember.class, SeatDecisions::appoint)
                    .on(ReplaceMember.class, SeatDecisions::replace)
                    .on(EndMembership.class, SeatDecisions::end)
                    .on(PlanMeeting.class, MeetingPlans::plan)
                    .on(ReplanMeeting.class, MeetingPlans::replan)
                    .on(CancelMeeting.class, MeetingPlans::cancel)
                    .on(HoldMeeting.class, MeetingRecords::hold)
                    .on(RecordMinutes.class, MeetingRecords::minute)
                    .on(CloseMeeting.class, MeetingRecords::close)
                    .complete();

    private CouncilDecider() {}

    /**
     * @throws jp.ayumi.api.RefusedException by a {@link CouncilRule}
     */
    static List<CouncilEvent> decide(CouncilContext context, CouncilCommand command) {
        return List.of(DECIDE.apply(context, command));
    }

    private static CouncilEvent establish(CouncilContext context, EstablishCouncil command) {
        A_COUNCIL_IS_ESTABLISHED_ONCE.require(
                context.state().isEmpty(), Pointer.to("id"), "council", command.council());
        CouncilProfiles.require(context, command, command.profile());
        return new CouncilEstablished(command.council(), command.profile(), command.establishedOn());
    }

    private static CouncilEvent revise(CouncilContext context, ReviseCouncil command) {
        CouncilState council = context.existing(command);
        CouncilProfiles.require(context, command, command.profile());
        SeatLimits.requireRoomFor(council.seats(), command.profile(), context.today());
        return new CouncilRevised(council.id(), command.profile());
    }

    private static CouncilEvent dissolve(CouncilContext context, DissolveCouncil command) {
        CouncilState council = context.existing(command);
        KernelRule.requireText(command.reason(), "reason");
        council.meetings().values().stream()
                .filter(Meeting::wasHeld)
                .forEach(meeting -> A_COUNCIL_IS_DISSOLVED_AFTER_ITS_LAST_MEETING.require(
                        !meeting.date().isAfter(command.dissolvedOn()),
                        Pointer.to("dissolvedOn"),
                        "date",
                        meeting.date()));
        return new CouncilDissolved(council.id(), command.dissolvedOn(), command.reason());
    }
}
