package jp.ayumi.api.council;

import jp.ayumi.api.Command;

/** What can be asked of a council. */
public sealed interface CouncilCommand extends Command
        permits EstablishCouncil,
                ReviseCouncil,
                AppointMember,
                ReplaceMember,
                EndMembership,
                PlanMeeting,
                ReplanMeeting,
                CancelMeeting,
                HoldMeeting,
                RecordMinutes,
                CloseMeeting,
                DissolveCouncil {

    CouncilId council();

    @Override
    default CouncilId target() {
        return council();
    }
}
