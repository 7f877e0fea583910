package jp.ayumi.postgres;

/** What can keep the server from starting, as people can act on it; the sentences stand in {@code messages.properties}. */
public enum PostgresProblem {
    UNSUPPORTED_PLATFORM,
    FOLDER_NOT_WRITABLE,
    CANNOT_LEAVE_ROOT,
    NO_UNPRIVILEGED_USER,
    DATA_OF_ANOTHER_USER,
    DATA_OF_ANOTHER_VERSION,
    FOLDER_IN_USE,
    SERVER_ALREADY_RUNNING,
    PASSWORD_LOST,
    PORT_TAKEN,
    INITDB_FAILED,
    START_FAILED,
    NOT_DURABLE
}
