package jp.ayumi.log.audit;

/** Why an auditor cannot be given what was asked for; the sentences stand in {@code sentences.properties}. */
public enum ExportProblem {
    /** No checkpoint was signed yet. */
    NOTHING_SIGNED,
    /** The log has no event of that municipality or plan. */
    SCOPE_EMPTY,
    /** The earlier checkpoint is no signed checkpoint. */
    SINCE_UNREADABLE,
    /** The earlier checkpoint was not signed by this log. */
    SINCE_OF_ANOTHER_LOG,
    /** The earlier checkpoint covers nothing: it is older than the log's first event. */
    SINCE_BEFORE_START,
    /** The earlier checkpoint covers more than the log has signed. */
    SINCE_BEYOND_LOG,
    /** The earlier checkpoint is of another tree: the log has been altered since. */
    SINCE_CONTRADICTED,
    /** The file cannot be written, or is there already. */
    FILE_UNWRITABLE
}
