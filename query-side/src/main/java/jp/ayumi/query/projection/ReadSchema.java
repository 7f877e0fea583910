package jp.ayumi.query.projection;

import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.postgres.SchemaMigration;

/** The schema of the read models; where such an object is, it is up to date. */
final class ReadSchema {

    private static final String SCHEMA = "ayumi_read";

    private ReadSchema() {}

    /** Migrates with the owner's rights; where the owner is not known to this process, somebody else has migrated. */
    static ReadSchema upToDate(LogDatabase database) {
        if (!database.owner().equals(database.application())) {
            new SchemaMigration(database, SCHEMA, "classpath:db/read").migrate();
        }
        return new ReadSchema();
    }
}
