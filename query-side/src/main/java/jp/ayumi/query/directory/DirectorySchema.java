package jp.ayumi.query.directory;

import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.postgres.SchemaMigration;

/** The schema of the directory; where such an object is, it is up to date. */
final class DirectorySchema {

    private static final String SCHEMA = "ayumi_directory";

    private DirectorySchema() {}

    /** Migrates with the owner's rights; where the owner is not known to this process, somebody else has migrated. */
    static DirectorySchema upToDate(LogDatabase database) {
        if (!database.owner().equals(database.application())) {
            new SchemaMigration(database, SCHEMA, "classpath:db/directory").migrate();
        }
        return new DirectorySchema();
    }
}
