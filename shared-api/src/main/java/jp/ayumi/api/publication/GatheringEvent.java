package jp.ayumi.api.publication;

import jp.ayumi.api.Event;

/** What happens to a gathering. */
public sealed interface GatheringEvent extends Event permits GatheringHeld {

    GatheringId gathering();

    @Override
    default GatheringId subject() {
        return gathering();
    }
}
