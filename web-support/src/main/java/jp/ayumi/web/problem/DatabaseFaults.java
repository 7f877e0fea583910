package jp.ayumi.web.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.LogUnavailableException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

/** Recognises that the database cannot be reached at present, however deeply the exception is wrapped. */
final class DatabaseFaults implements FaultTranslator {

    /** Seconds after which a caller may reasonably try again. */
    private static final String RETRY_AFTER_SECONDS = "5";

    /**
     * Apart from class 08: shut down by the operator, crash, starting up or shutting down; too many connections; disk
     * full; a server that has become read-only, as after a failover.
     */
    private static final Set<String> GONE = Set.of("57P01", "57P02", "57P03", "53300", "53100", "25006");

    /** The database gave up, since it would have taken too long; nothing is recorded. */
    private static final String TOO_SLOW = "57014";

    @Override
    public @Nullable Fault translate(Throwable exception) {
        if (Causes.find(exception, AppendOutcomeUnknownException.class).isPresent()) {
            return Fault.of(WebProblem.OUTCOME_UNKNOWN).with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (Causes.of(exception)
                .anyMatch(cause -> cause instanceof SQLException sql && TOO_SLOW.equals(sql.getSQLState()))) {
            return Fault.of(WebProblem.OVERLOADED).with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        return isGone(exception)
                ? Fault.of(WebProblem.DATABASE_UNAVAILABLE).with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                : null;
    }

    private static boolean isGone(Throwable exception) {
        return Causes.of(exception).anyMatch(DatabaseFaults::saysGone);
    }

    private static boolean saysGone(Throwable cause) {
        if (cause instanceof LogUnavailableException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException) {
            return true;
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null) {
            return sql.getSQLState().startsWith("08") || GONE.contains(sql.getSQLState());
        }
        return false;
    }
}
