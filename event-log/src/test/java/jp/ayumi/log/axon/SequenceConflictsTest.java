package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import io.grpc.Status;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class SequenceConflictsTest {

    private static final Status INVALID_SEQUENCE = Status.OUT_OF_RANGE.withDescription(
            "[AXONIQ-2000] Invalid sequence number 1 for aggregate plan/kohoku/ward-4, expected 2");

    @Test
    void axonServersAnswerIsAConflict() {
        assertThat(SequenceConflicts.recognise(INVALID_SEQUENCE.asRuntimeException()))
                .isPresent();
        assertThat(SequenceConflicts.recognise(INVALID_SEQUENCE.asException())).isPresent();
    }

    @Test
    void aWrappedAnswerIsAConflictToo() {
        assertThat(SequenceConflicts.recognise(
                        new CommandExecutionException("failed", INVALID_SEQUENCE.asRuntimeException())))
                .isPresent();
    }

    @Test
    void ourLogsOwnExceptionStaysItself() {
        ConcurrencyException own = new ConcurrencyException("another writer was first");

        assertThat(SequenceConflicts.recognise(own)).containsSame(own);
    }

    @Test
    void nothingElseIsAConflict() {
        assertThat(SequenceConflicts.recognise(Status.OUT_OF_RANGE
                        .withDescription("[AXONIQ-9100] disk")
                        .asRuntimeException()))
                .isEmpty();
        assertThat(SequenceConflicts.recognise(
                        Status.UNAVAILABLE.withDescription("[AXONIQ-2000]").asRuntimeException()))
                .isEmpty();
        assertThat(SequenceConflicts.recognise(Status.OUT_OF_RANGE.asRuntimeException()))
                .isEmpty();
        assertThat(SequenceConflicts.recognise(new IllegalStateException("[AXONIQ-2000]")))
                .isEmpty();
    }
}
