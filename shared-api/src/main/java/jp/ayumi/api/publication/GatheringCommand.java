package jp.ayumi.api.publication;

import jp.ayumi.api.Command;

/** What can be asked of a gathering. */
public sealed interface GatheringCommand extends Command permits HoldGathering {

    GatheringId gathering();

    @Override
    default GatheringId target() {
        return gathering();
    }
}
