package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.StoredEvent;

/** Questions to the log, each on a connection of its own. */
final class EventRows {

    static final String COLUMNS =
            "position, event_id, stream, sequence, type, revision, occurred_at, recorded_at, payload, metadata";

    /** All that is in the log after a position is there in order already: no gap is ever waited for. */
    static final String AFTER =
            "select " + COLUMNS + " from ayumi_log.event where position > ? order by position limit ?";

    static final String OF_STREAM =
            "select " + COLUMNS + " from ayumi_log.event where stream = ? and sequence >= ? order by sequence limit ?";

    private final DataSource dataSource;

    EventRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Reads a result. */
    @FunctionalInterface
    interface Extractor<T> {
        T extract(ResultSet rows) throws SQLException;
    }

    List<StoredEvent> events(String sql, Object... parameters) {
        return ask(sql, EventRows::read, parameters);
    }

    /** @throws LogUnavailableException without the database's text, which may hold values */
    <T> T ask(String sql, Extractor<T> extractor, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                query.setObject(i + 1, parameters[i]);
            }
            try (ResultSet rows = query.executeQuery()) {
                return extractor.extract(rows);
            }
        } catch (SQLException e) {
            throw new LogUnavailableException("the log could not be read", e.getSQLState());
        }
    }

    private static List<StoredEvent> read(ResultSet rows) throws SQLException {
        List<StoredEvent> events = new ArrayList<>();
        while (rows.next()) {
            events.add(row(rows));
        }
        return events;
    }

    /** The event in the present row of a question for {@link #COLUMNS}. */
    static StoredEvent row(ResultSet rows) throws SQLException {
        return new StoredEvent(
                rows.getLong(1),
                rows.getObject(2, UUID.class),
                rows.getString(3),
                rows.getLong(4),
                rows.getString(5),
                rows.getInt(6),
                rows.getObject(7, OffsetDateTime.class).toInstant(),
                rows.getObject(8, OffsetDateTime.class).toInstant(),
                rows.getBytes(9),
                rows.getBytes(10));
    }
}
