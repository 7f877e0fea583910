package jp.ayumi.api.journal;

/** What became of a command. */
public enum JournalOutcome {
    /** Its events are in the log. */
    ACCEPTED,
    /** It was refused or failed. After {@code OUTCOME_UNKNOWN} its events may nevertheless be in the log. */
    REFUSED
}
