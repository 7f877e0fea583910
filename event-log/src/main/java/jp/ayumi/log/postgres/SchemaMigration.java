package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import javax.sql.DataSource;
import jp.ayumi.log.LogDatabase;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Migrates one schema with the owner's rights; the scripts know the application's role as
 * <code>${applicationRole}</code>. The role is made when it is missing. One process migrates at a time, the others wait
 * and then find nothing left to do.
 */
public final class SchemaMigration {

    private static final String HISTORY_TABLE = "schema_history";

    private final LogDatabase database;
    private final String schema;
    private final String location;

    /**
     * @param schema made when it is missing; also holds the history of the migrations
     * @param location of the scripts, as Flyway writes it, for example {@code classpath:db/log}
     */
    public SchemaMigration(LogDatabase database, String schema, String location) {
        this.database = database;
        this.schema = schema;
        this.location = location;
    }

    /** @throws MigrationException with a plain sentence when the schema cannot be brought up */
    public void migrate() {
        DataSource owner = database.ownerConnections();
        try (Connection lockHolder = owner.getConnection();
                Statement statement = lockHolder.createStatement()) {
            statement.execute("select pg_advisory_lock(" + AdvisoryLock.MIGRATION.key() + ")");
            ApplicationRole.ensure(lockHolder, database.application());
            flyway(owner).migrate();
        } catch (SQLException e) {
            throw new MigrationException("The database cannot be reached or refused its owner: " + e.getMessage(), e);
        } catch (FlywayException e) {
            throw new MigrationException("The schema " + schema + " cannot be migrated: " + e.getMessage(), e);
        }
    }

    private Flyway flyway(DataSource owner) {
        return Flyway.configure()
                .dataSource(owner)
                .schemas(schema)
                .defaultSchema(schema)
                .createSchemas(true)
                .table(HISTORY_TABLE)
                .locations(location)
                .placeholders(Map.of("applicationRole", database.application().user()))
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load();
    }
}
