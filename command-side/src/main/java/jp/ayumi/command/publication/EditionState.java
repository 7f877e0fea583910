package jp.ayumi.command.publication;

import java.time.LocalDate;
import jp.ayumi.api.Cases;
import jp.ayumi.api.publication.EditionDistributed;
import jp.ayumi.api.publication.EditionEvent;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.EditionWithdrawn;
import org.jspecify.annotations.Nullable;

/**
 * What an edition is, as far as rules ask; there is none before it is published.
 *
 * @param sha256 of its content
 * @param distributions how often it was made known
 * @param withdrawnOn {@code null} while it stands
 */
record EditionState(
        EditionId id,
        EditionKind kind,
        LocalDate publishedOn,
        String sha256,
        int distributions,
        @Nullable LocalDate withdrawnOn) {

    private static final Cases<@Nullable EditionState, EditionEvent, EditionState> EVOLVE =
            Cases.<@Nullable EditionState, EditionEvent, EditionState>over(EditionEvent.class)
                    .on(
                            EditionPublished.class,
                            (none, event) -> new EditionState(
                                    event.edition(), event.kind(), event.publishedOn(), event.sha256(), 0, null))
                    .on(
                            EditionDistributed.class,
                            (before, event) -> known(before).madeKnown(event.number()))
                    .on(EditionWithdrawn.class, (before, event) -> known(before).withdrawn(event.withdrawnOn()))
                    .complete();

    /** The state after one more event. */
    static EditionState evolve(@Nullable EditionState before, EditionEvent event) {
        return EVOLVE.apply(before, event);
    }

    boolean stands() {
        return withdrawnOn == null;
    }

    private static EditionState known(@Nullable EditionState before) {
        if (before == null) {
            throw new IllegalStateException("an edition's history begins with its publication");
        }
        return before;
    }

    private EditionState madeKnown(int times) {
        return new EditionState(id, kind, publishedOn, sha256, times, withdrawnOn);
    }

    private EditionState withdrawn(LocalDate on) {
        return new EditionState(id, kind, publishedOn, sha256, distributions, on);
    }
}
