package jp.ayumi.log;

import org.axonframework.common.AxonTransientException;

/**
 * The connection was lost while the append was being committed, and the log could not be asked since. The events may be
 * there or not; a retry with the same idempotency key finds out and is safe either way.
 */
public final class AppendOutcomeUnknownException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    public AppendOutcomeUnknownException() {
        super("the log was lost while committing: whether the command took effect is not known yet");
    }
}
