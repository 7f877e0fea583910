package jp.ayumi.log.journal;

import jp.ayumi.log.LogUnavailableException;

/** The append-only table of who read the journal or an export. */
@FunctionalInterface
public interface AccessStore {

    /**
     * Records that somebody is about to read. What cannot be recorded must not be read.
     *
     * @throws LogUnavailableException when it could not be recorded
     */
    void add(Access access);
}
