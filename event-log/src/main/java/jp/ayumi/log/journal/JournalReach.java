package jp.ayumi.log.journal;

import jp.ayumi.log.LogUnavailableException;

/** How far the journal is complete. */
@FunctionalInterface
public interface JournalReach {

    /**
     * Up to where nothing will ever be added: what is recorded from now on stands behind both numbers.
     *
     * @param position of the last event
     * @param refusal number of the last refusal; 0 when there is none
     */
    record Reach(long position, long refusal) {}

    /** @throws LogUnavailableException when the log cannot be reached */
    Reach now();
}
