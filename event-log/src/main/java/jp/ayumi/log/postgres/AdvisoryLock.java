package jp.ayumi.log.postgres;

/** The advisory locks of the database that Ayumi takes. The numbers are arbitrary and permanent. */
enum AdvisoryLock {
    /** Held from before a position is given until its event is committed. */
    APPEND(0x6179_756d_0001L),

    /** Held while a schema is migrated. */
    MIGRATION(0x6179_756d_0002L),

    /** Held while a checkpoint is signed: two that are signed at once could contradict each other. */
    CHECKPOINT(0x6179_756d_0003L),

    /** Held while refused commands are recorded: their ids are in the order of commit. */
    REFUSALS(0x6179_756d_0010L),

    /** The same for who read what. */
    ACCESSES(0x6179_756d_0011L);

    private final long key;

    AdvisoryLock(long key) {
        this.key = key;
    }

    long key() {
        return key;
    }
}
