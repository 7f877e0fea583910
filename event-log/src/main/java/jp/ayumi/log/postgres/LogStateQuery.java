package jp.ayumi.log.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.ayumi.log.Guard;
import jp.ayumi.log.postgres.LogState.RequestKey;

/** Takes the lock and reads, in the same round trip, what the group must know. */
final class LogStateQuery {

    private final Duration statementTimeout;

    LogStateQuery(Duration statementTimeout) {
        this.statementTimeout = statementTimeout;
    }

    LogState lockAndRead(Connection connection, List<Append> group) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(AppendSql.LOCK_AND_READ)) {
            List<RequestKey> keys = group.stream()
                    .flatMap(append -> append.idempotency().stream())
                    .map(RequestKey::of)
                    .toList();
            String timeout = Long.toString(statementTimeout.toMillis());
            query.setString(1, timeout);
            query.setString(2, timeout);
            query.setLong(3, AdvisoryLock.APPEND.key());
            query.setArray(4, textArray(connection, streams(group)));
            query.setArray(5, textArray(connection, keys.stream().map(RequestKey::principal)));
            query.setArray(6, textArray(connection, keys.stream().map(RequestKey::key)));
            query.setArray(7, connection.createArrayOf("uuid", eventIds(group)));
            query.execute();
            query.getMoreResults();
            query.getMoreResults();
            query.getMoreResults();
            return read(query);
        }
    }

    private static LogState read(PreparedStatement query) throws SQLException {
        long head;
        Instant now;
        try (ResultSet row = query.getResultSet()) {
            row.next();
            head = row.getLong(1);
            now = row.getObject(2, OffsetDateTime.class).toInstant();
        }
        query.getMoreResults();
        Map<String, Long> lastSequences = new HashMap<>();
        try (ResultSet rows = query.getResultSet()) {
            while (rows.next()) {
                lastSequences.put(rows.getString(1), rows.getLong(2));
            }
        }
        query.getMoreResults();
        Set<RequestKey> usedKeys = new HashSet<>();
        try (ResultSet rows = query.getResultSet()) {
            while (rows.next()) {
                usedKeys.add(new RequestKey(rows.getString(1), rows.getString(2)));
            }
        }
        query.getMoreResults();
        Set<UUID> usedEventIds = new HashSet<>();
        try (ResultSet rows = query.getResultSet()) {
            while (rows.next()) {
                usedEventIds.add(rows.getObject(1, UUID.class));
            }
        }
        return new LogState(head, now, lastSequences, usedKeys, usedEventIds);
    }

    private static Stream<String> streams(List<Append> group) {
        return group.stream()
                .flatMap(append -> Stream.concat(
                        append.events().stream().map(NewEvent::stream),
                        append.guards().stream().map(Guard::stream)))
                .distinct();
    }

    private static Object[] eventIds(List<Append> group) {
        return group.stream()
                .flatMap(append -> append.events().stream())
                .map(NewEvent::eventId)
                .toArray();
    }

    private static java.sql.Array textArray(Connection connection, Stream<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }
}
