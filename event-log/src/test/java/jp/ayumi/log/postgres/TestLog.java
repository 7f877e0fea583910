package jp.ayumi.log.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.LogDatabase.Login;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.axonframework.serialization.FixedValueRevisionResolver;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;

/** A migrated log in a database of its own, put together the way an application does it. */
final class TestLog implements AutoCloseable {

    static final GroupCommitSettings IMPATIENT = new GroupCommitSettings(
            256, 4 * 1024 * 1024, Duration.ofSeconds(3), Duration.ofSeconds(2), Duration.ofSeconds(10));

    private static final String PASSWORD = "correct horse battery staple";

    private final Database where;
    final LogDatabase database;
    final HikariDataSource pool;
    final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    final GroupCommit appends;
    final PostgresEventStorageEngine engine;
    final PostgresLogReader reader;
    final PostgresReceiptStore receipts;

    private TestLog(Database where, GroupCommitSettings settings) {
        this.where = where;
        database = databaseAt(where);
        new LogMigration(database).migrate();
        pool = pool();
        appends = new GroupCommit(pool, settings, meters);
        engine = new PostgresEventStorageEngine(pool, appends, serializer(), NoOpEventUpcaster.INSTANCE, 100);
        reader = new PostgresLogReader(pool);
        receipts = new PostgresReceiptStore(pool);
    }

    static TestLog fresh() {
        return on(EmbeddedPostgres.shared().createDatabase(), GroupCommitSettings.defaults());
    }

    static TestLog on(Database where, GroupCommitSettings settings) {
        return new TestLog(where, settings);
    }

    static LogDatabase databaseAt(Database where) {
        return new LogDatabase(
                where.jdbcUrl(), new Login(where.user(), where.password()), new Login("ayumi_app", PASSWORD));
    }

    static Serializer serializer() {
        return Jackson3Serializer.builder()
                .revisionResolver(new FixedValueRevisionResolver("1"))
                .build();
    }

    /** One more process, as far as the log can tell: another queue, another pool. */
    GroupCommit anotherProcess() {
        return new GroupCommit(pool, GroupCommitSettings.defaults(), new SimpleMeterRegistry());
    }

    /** All of it, in order. */
    List<StoredEvent> everything() {
        List<StoredEvent> events = new ArrayList<>();
        List<StoredEvent> batch = reader.after(0, 1000);
        while (!batch.isEmpty()) {
            events.addAll(batch);
            batch = reader.after(events.get(events.size() - 1).position(), 1000);
        }
        return events;
    }

    Connection asOwner() throws SQLException {
        return database.ownerConnections().getConnection();
    }

    Connection asApplication() throws SQLException {
        return database.applicationConnections().getConnection();
    }

    String ask(String sql) throws SQLException {
        try (Connection connection = asOwner();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private HikariDataSource pool() {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.application().user());
        config.setPassword(database.application().password());
        config.setMaximumPoolSize(4);
        config.setConnectionTimeout(2000);
        return new HikariDataSource(config);
    }

    /** Drops the database: dozens of them would make the end of the test server long. */
    @Override
    public void close() {
        pool.close();
        Database other = new Database(where.host(), where.port(), "postgres", where.user(), where.password());
        try (Connection connection = databaseAt(other).ownerConnections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + where.name() + " with (force)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
