package jp.ayumi.api.pledge;

import jp.ayumi.api.Event;

/** What happens to the pledges of an area. */
public sealed interface PledgeEvent extends Event permits PledgeMade, PledgeRevised, PledgeReported, PledgeWithdrawn {

    PledgeBookId book();

    @Override
    default PledgeBookId subject() {
        return book();
    }
}
