package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;

/** Where the log ended at an instant. */
final class EndAt {

    /**
     * Positions have no holes and times grow with them, so the place is found by halving: some thirty look-ups by primary
     * key, whatever the size of the log.
     */
    private static final String SEARCH = """
            with recursive search(low, high) as (
                select 0::bigint, coalesce((select max(position) from ayumi_log.event), 0)
                union all
                select case when event.recorded_at <= ? then middle else low end,
                       case when event.recorded_at <= ? then high else middle - 1 end
                from (select low, high, (low + high + 1) / 2 as middle from search where low < high) halved
                join ayumi_log.event on event.position = middle
            )
            select low, (select max(high) from search), ? <= clock_timestamp() from search where low = high""";

    /** What is between its time and its commit when nothing is locked, is committed when the lock is given. */
    private static final String SETTLED =
            "select set_config('lock_timeout', '2000', true);" + " select pg_advisory_xact_lock_shared(?); " + SEARCH;

    private final DataSource dataSource;

    EndAt(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** @throws LogUnavailableException without the database's text, which may hold values */
    OptionalLong position(Instant instant) {
        try (Connection connection = dataSource.getConnection()) {
            Found found = search(connection, instant);
            // Something later is recorded already, so whatever comes now is later still.
            return found.position() < found.head() ? OptionalLong.of(found.position()) : settled(connection, instant);
        } catch (SQLException e) {
            throw new LogUnavailableException("the log could not be read", e.getSQLState());
        }
    }

    private static Found search(Connection connection, Instant instant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SEARCH)) {
            setInstant(query, 1, instant);
            try (ResultSet row = query.executeQuery()) {
                return Found.of(row);
            }
        }
    }

    private static OptionalLong settled(Connection connection, Instant instant) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SETTLED)) {
            query.setLong(1, AdvisoryLock.APPEND.key());
            setInstant(query, 2, instant);
            query.execute();
            query.getMoreResults();
            query.getMoreResults();
            try (ResultSet row = query.getResultSet()) {
                Found found = Found.of(row);
                return found.passed() ? OptionalLong.of(found.position()) : OptionalLong.empty();
            }
        }
    }

    private static void setInstant(PreparedStatement query, int first, Instant instant) throws SQLException {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        for (int at = first; at < first + 3; at++) {
            query.setObject(at, time);
        }
    }

    private record Found(long position, long head, boolean passed) {

        static Found of(ResultSet row) throws SQLException {
            row.next();
            return new Found(row.getLong(1), row.getLong(2), row.getBoolean(3));
        }
    }
}
