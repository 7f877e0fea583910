package jp.ayumi.api.pledge;

import jp.ayumi.api.Command;

/** What can be asked of the pledges of an area. */
public sealed interface PledgeCommand extends Command permits MakePledge, RevisePledge, ReportOnPledge, WithdrawPledge {

    PledgeBookId book();

    @Override
    default PledgeBookId target() {
        return book();
    }
}
