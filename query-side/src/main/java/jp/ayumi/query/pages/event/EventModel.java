package jp.ayumi.query.pages.event;

import java.util.List;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.proof.InclusionProofView;
import jp.ayumi.query.pages.Town;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event shows.
 *
 * @param told what it says, member by member
 * @param proof {@code null} while no checkpoint covers it
 */
record EventModel(
        Town town,
        EventView event,
        EventLine line,
        List<Told> told,
        @Nullable InclusionProofView proof) {

    /** What the reader's browser checks, in this order; {@code proof.js} calls its steps so. */
    static final List<String> STEPS = List.of("payload", "metadata", "subject", "leaf", "root", "key", "signature");

    public List<String> steps() {
        return STEPS;
    }
}
