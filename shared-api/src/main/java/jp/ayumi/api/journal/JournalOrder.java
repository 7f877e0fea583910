package jp.ayumi.api.journal;

/** From which end the journal is read. */
public enum JournalOrder {
    NEWEST_FIRST,
    OLDEST_FIRST
}
