package jp.ayumi.log.audit;

/** Why an auditor cannot be given what was asked for; the sentences stand in {@code sentences.properties}. */
public enum ExportProblem {
    /** No checkpoint was signed yet. */
    NOTHING_SIGNED(19),
    /** The log has no event of that municipality or plan. */
    SCOPE_EMPTY(20),
    /** The log was signed with another key than the one named. */
    KEY_WRONG(13),
    /** The key named is that of another log. */
    KEY_OF_ANOTHER_LOG(14),
    /** The earlier checkpoint is no signed checkpoint. */
    SINCE_UNREADABLE(21),
    /** The earlier checkpoint is of this log by its name, and not signed with its key. */
    SINCE_OF_ANOTHER_KEY(13),
    /** The earlier checkpoint is of another log. */
    SINCE_OF_ANOTHER_LOG(14),
    /** The earlier checkpoint covers nothing: it is older than the log's first event. */
    SINCE_BEFORE_START(16),
    /** The earlier checkpoint covers more than the log has signed. */
    SINCE_BEYOND_LOG(17),
    /** The earlier checkpoint is of another tree: the log has been altered since. */
    SINCE_CONTRADICTED(18),
    /** The file cannot be written, or is there already. */
    FILE_UNWRITABLE(22);

    private final int exitCode;

    ExportProblem(int exitCode) {
        this.exitCode = exitCode;
    }

    /** How a program ends because of it; the audit verifier ends alike where the mistake is the same. */
    public int exitCode() {
        return exitCode;
    }
}
