package jp.ayumi.log.postgres;

import java.util.function.Supplier;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.LogUnavailableException;
import org.jspecify.annotations.Nullable;

/** What a command is told about its append. */
interface Outcome {

    /** @throws RuntimeException when the append did not succeed, or may not have */
    CommandReceipt receiptOrThrow();

    /** Of a group that is committed. */
    static Outcome of(Verdict verdict) {
        if (verdict instanceof Verdict.Admitted admitted) {
            return new Appended(admitted.receipt());
        }
        Verdict.Conflict conflict = ((Verdict.Refused) verdict).conflict();
        return new Failed("conflict", conflict::exception);
    }

    /** Nothing is written; the same command may succeed later. */
    static Outcome unavailable(String message, @Nullable String sqlState) {
        return new Failed("unavailable", () -> new LogUnavailableException(message, sqlState));
    }

    /** It may be written or not. */
    static Outcome unknown() {
        return new Failed("unknown", AppendOutcomeUnknownException::new);
    }

    /** For the metrics: {@code appended}, {@code conflict}, {@code unavailable}, {@code unknown} or {@code rejected}. */
    String name();

    /** Durable. */
    record Appended(CommandReceipt receipt) implements Outcome {

        @Override
        public CommandReceipt receiptOrThrow() {
            return receipt;
        }

        @Override
        public String name() {
            return "appended";
        }
    }

    /** Each caller gets an exception of its own, with its own stack. */
    record Failed(String name, Supplier<? extends RuntimeException> exception) implements Outcome {

        @Override
        public CommandReceipt receiptOrThrow() {
            throw exception.get();
        }
    }
}
