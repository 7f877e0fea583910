package jp.ayumi.log;

import org.axonframework.common.AxonTransientException;
import org.jspecify.annotations.Nullable;

/** The log could not be reached or did not answer in time. Where it was an append, nothing of it was written. */
public class LogUnavailableException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    /**
     * @param message without SQL and without values
     * @param sqlState the database's own code, where it gave one
     */
    public LogUnavailableException(String message, @Nullable String sqlState) {
        super(sqlState == null ? message : message + " (SQLSTATE " + sqlState + ")");
    }
}
