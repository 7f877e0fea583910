package jp.ayumi.log.postgres;

import java.util.function.Supplier;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What becomes of one append of a group. */
interface Verdict {

    /** Its events stand in the log, as soon as its group is committed. */
    record Admitted(CommandReceipt receipt) implements Verdict {}

    /** Nothing of it is written; the rest of its group is not affected. */
    record Refused(Conflict conflict) implements Verdict {}

    /** Why an append is refused. */
    enum Conflict {
        IDEMPOTENCY(DuplicateCommandException::new),
        GUARD(() -> new ConcurrencyException("a stream that the decision rests on has moved on")),
        SEQUENCE(() -> new ConcurrencyException("the stream has moved on")),
        EVENT_ID(() -> new ConcurrencyException("an event with this identifier is in the log already"));

        private final Supplier<RuntimeException> exception;

        Conflict(Supplier<RuntimeException> exception) {
            this.exception = exception;
        }

        RuntimeException exception() {
            return exception.get();
        }
    }
}
