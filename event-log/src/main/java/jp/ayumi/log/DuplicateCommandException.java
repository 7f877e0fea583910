package jp.ayumi.log;

import org.axonframework.common.AxonNonTransientException;

/** The idempotency key has been used already: nothing was written, {@link ReceiptStore} knows the earlier answer. */
public final class DuplicateCommandException extends AxonNonTransientException {

    private static final long serialVersionUID = 1L;

    public DuplicateCommandException() {
        super("a command with this idempotency key is in the log already");
    }
}
