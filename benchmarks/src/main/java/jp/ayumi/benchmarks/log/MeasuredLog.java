package jp.ayumi.benchmarks.log;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import jp.ayumi.log.postgres.GroupCommit;
import jp.ayumi.log.postgres.GroupCommitSettings;
import jp.ayumi.log.postgres.Leaves;
import jp.ayumi.log.postgres.LogMigration;
import jp.ayumi.log.postgres.PostgresEventStorageEngine;
import jp.ayumi.log.postgres.PostgresEventStore;
import jp.ayumi.log.postgres.PostgresLogWatcher;
import jp.ayumi.log.serial.NamedSerializer;
import jp.ayumi.log.serial.PlanYearClosedOverOpinions;
import jp.ayumi.log.serial.Upcasters;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** A server of its own, durable as in production, with a migrated log and the parts that write it. */
public final class MeasuredLog implements AutoCloseable {

    /** As many connections as a side has by default. */
    private static final int CONNECTIONS = 10;

    private static final int READ_BATCH = 500;

    private final EmbeddedPostgres server;
    private final LogDatabase database;
    private final HikariDataSource pool = new HikariDataSource();
    private final PostgresLogWatcher watcher;
    private final PostgresEventStore events;
    private final PostgresEventStore eventsWithoutLeaves;

    private MeasuredLog(EmbeddedPostgres server) {
        this.server = server;
        Database where = server.createDatabase("benchmarks");
        database = new LogDatabase(
                where.jdbcUrl(), new Login(where.user(), where.password()), new Login("ayumi_app", where.password()));
        new LogMigration(database).migrate();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.application().user());
        pool.setPassword(database.application().password());
        pool.setMaximumPoolSize(CONNECTIONS);
        watcher = new PostgresLogWatcher(database.applicationConnections());
        watcher.start();
        events = store(Leaves.WRITTEN);
        eventsWithoutLeaves = store(Leaves.LEFT_OUT);
    }

    private PostgresEventStore store(Leaves leaves) {
        GroupCommit appends = new GroupCommit(pool, GroupCommitSettings.defaults(), new SimpleMeterRegistry(), leaves);
        return new PostgresEventStore(
                new PostgresEventStorageEngine(
                        pool,
                        appends,
                        NamedSerializer.forEvents(EventCatalogue.types()),
                        Upcasters.chain(EventCatalogue.types(), List.of(new PlanYearClosedOverOpinions())),
                        READ_BATCH),
                watcher);
    }

    /** Starts the server in a temporary folder. It refuses to start when it would not be durable. */
    public static MeasuredLog start() {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        try {
            return new MeasuredLog(server);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    public LogDatabase database() {
        return database;
    }

    public EventStore events() {
        return events;
    }

    /**
     * The same without the leaves of the Merkle tree, to measure what they cost.
     *
     * @throws SQLException when the table could not be made to take such rows
     */
    public EventStore eventsWithoutLeaves() throws SQLException {
        execute("alter table ayumi_log.event alter leaf drop not null");
        return eventsWithoutLeaves;
    }

    /** Connections of the application's role. */
    public DataSource connections() {
        return pool;
    }

    public void execute(String sql) throws SQLException {
        try (Connection owner = database.ownerConnections().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    public String ask(String sql) throws SQLException {
        try (Connection owner = database.ownerConnections().getConnection();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        watcher.close();
        pool.close();
        server.close();
    }
}
