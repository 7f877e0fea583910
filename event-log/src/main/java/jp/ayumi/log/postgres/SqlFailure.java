package jp.ayumi.log.postgres;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a failure of the database without its text, which holds values.
 *
 * @param sqlState the first one found among causes and next exceptions
 */
record SqlFailure(@Nullable String sqlState) {

    private static final String UNIQUE_VIOLATION = "23505";

    /** Data exceptions, integrity violations, limits: the same data would fail again. */
    private static final Set<String> CLASSES_OF_DATA = Set.of("22", "23", "54");

    static SqlFailure of(SQLException failure) {
        return new SqlFailure(firstSqlState(failure));
    }

    private static @Nullable String firstSqlState(SQLException failure) {
        for (Throwable link : failure) {
            if (link instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }

    boolean isCausedByData() {
        return sqlState != null && sqlState.length() == 5 && CLASSES_OF_DATA.contains(sqlState.substring(0, 2));
    }

    /** For an append that was alone in its transaction. */
    Outcome outcome() {
        if (UNIQUE_VIOLATION.equals(sqlState)) {
            return new Outcome.Failed("conflict", () -> new ConcurrencyException("another writer was first"));
        }
        return isCausedByData()
                ? new Outcome.Failed(
                        "rejected",
                        () -> new EventStoreException("the database rejects the event (SQLSTATE " + sqlState + ")"))
                : unavailable();
    }

    Outcome unavailable() {
        return Outcome.unavailable("the log could not be written", sqlState);
    }
}
