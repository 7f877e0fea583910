package jp.ayumi.log.postgres;

import jp.ayumi.log.LogDatabase;

/** Brings the schema of the log to its present shape, with the owner's rights. Safe when several processes start at once. */
public final class LogMigration {

    /** Where the log lives. */
    public static final String SCHEMA = "ayumi_log";

    private final LogDatabase database;

    public LogMigration(LogDatabase database) {
        this.database = database;
    }

    /** @throws MigrationException with a plain sentence when the schema cannot be brought up */
    public void migrate() {
        new SchemaMigration(database, SCHEMA, "classpath:db/log").migrate();
    }
}
