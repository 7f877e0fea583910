package jp.ayumi.api.council;

import jp.ayumi.api.Event;

/** What happens to a council. */
public sealed interface CouncilEvent extends Event
        permits CouncilEstablished,
                CouncilRevised,
                MemberAppointed,
                MemberReplaced,
                MembershipEnded,
                MeetingPlanned,
                MeetingCancelled,
                MeetingHeld,
                MinutesRecorded,
                MeetingClosed,
                CouncilDissolved {

    CouncilId council();

    @Override
    default CouncilId subject() {
        return council();
    }
}
