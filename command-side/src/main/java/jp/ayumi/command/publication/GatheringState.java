package jp.ayumi.command.publication;

import jp.ayumi.api.publication.GatheringEvent;
import jp.ayumi.api.publication.GatheringId;
import org.jspecify.annotations.Nullable;

/** A gathering that was recorded; what it was stands in its event, and no rule asks for it again. */
record GatheringState(GatheringId id) {

    /** The state after one more event. */
    static GatheringState evolve(@Nullable GatheringState before, GatheringEvent event) {
        return new GatheringState(event.gathering());
    }
}
