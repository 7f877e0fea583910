package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import java.util.concurrent.TimeoutException;
import jp.ayumi.log.AppendOutcomeUnknownException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.messaging.ExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class AppendFailuresTest {

    private static final Status INVALID_SEQUENCE = Status.OUT_OF_RANGE.withDescription(
            "[AXONIQ-2000] Invalid sequence number 1 for aggregate plan/kohoku/ward-4, expected 2");

    @Test
    void axonServersAnswerIsAConflict() {
        assertThat(AppendFailures.named(INVALID_SEQUENCE.asRuntimeException()))
                .get()
                .isInstanceOf(ConcurrencyException.class);
        assertThat(AppendFailures.named(INVALID_SEQUENCE.asException())).get().isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void aWrappedAnswerIsAConflictToo() {
        assertThat(AppendFailures.named(new CommandExecutionException("failed", INVALID_SEQUENCE.asRuntimeException())))
                .get()
                .isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void ourLogsOwnExceptionStaysItself() {
        ConcurrencyException own = new ConcurrencyException("another writer was first");

        assertThat(AppendFailures.named(own)).containsSame(own);
    }

    @Test
    void silenceDuringTheCommitLeavesTheOutcomeUnknown() {
        assertThat(AppendFailures.named(Status.UNAVAILABLE.asRuntimeException()))
                .get()
                .isInstanceOf(AppendOutcomeUnknownException.class);
        assertThat(AppendFailures.named(new ExecutionException("timeout", new TimeoutException())))
                .get()
                .isInstanceOf(AppendOutcomeUnknownException.class);
    }

    @Test
    void nothingElseIsRenamed() {
        assertThat(AppendFailures.named(Status.OUT_OF_RANGE
                        .withDescription("[AXONIQ-9100] disk")
                        .asRuntimeException()))
                .isEmpty();
        assertThat(AppendFailures.named(Status.OUT_OF_RANGE.asRuntimeException()))
                .isEmpty();
        assertThat(AppendFailures.named(new IllegalStateException("[AXONIQ-2000]")))
                .isEmpty();
    }
}
