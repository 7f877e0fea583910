package jp.ayumi.log.key;

/** What can be wrong with a key; the sentences stand in {@code sentences.properties}. */
public enum KeyProblem {
    /** It is not there, is no key, or may not be read. */
    KEY_UNREADABLE,
    /** Others than its owner may read it. */
    KEY_OPEN_TO_OTHERS,
    /** It could not be made. */
    KEY_UNWRITABLE,
    /** There is none, but something was signed before: a new one would not be the log's. */
    KEY_LOST,
    /** It is of another log or witness than the setting names. */
    KEY_OF_ANOTHER_NAME,
    /** The note of what was signed last, beside the key, is damaged. */
    MEMORY_UNREADABLE,
    /** A setting that names a log or a witness is not understood. */
    NAME_WRONG
}
