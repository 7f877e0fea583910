package jp.ayumi.log.postgres;

/** The database cannot be prepared; the message says in one sentence what an administrator can do. */
public final class MigrationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationException(String message, Throwable cause) {
        super(message, cause);
    }
}
