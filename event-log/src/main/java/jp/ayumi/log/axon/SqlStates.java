package jp.ayumi.log.axon;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the database's own code in whatever it was wrapped in: among causes and among the next exceptions of a batch. */
final class SqlStates {

    private SqlStates() {}

    static Optional<String> find(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Optional.ofNullable(find(failure, seen));
    }

    private static @Nullable String find(@Nullable Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return null;
        }
        if (failure instanceof SQLException sql) {
            if (sql.getSQLState() != null) {
                return sql.getSQLState();
            }
            String next = find(sql.getNextException(), seen);
            if (next != null) {
                return next;
            }
        }
        return find(failure.getCause(), seen);
    }
}
