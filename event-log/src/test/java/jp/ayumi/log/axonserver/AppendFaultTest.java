package jp.ayumi.log.axonserver;

import static org.assertj.core.api.Assertions.assertThat;

import io.axoniq.axonserver.connector.AxonServerException;
import io.axoniq.axonserver.connector.ErrorCategory;
import io.grpc.Status;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.LogUnavailableException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AppendFaultTest {

    static Stream<RuntimeException> faults() {
        return Stream.of(
                new ConcurrencyException("another writer was first"),
                new DuplicateCommandException(),
                new LogUnavailableException("the log could not be written", "08006"),
                new AppendOutcomeUnknownException());
    }

    static Stream<Throwable> lossesOnTheWay() {
        return Stream.of(
                new CompletionException(
                        new AxonServerException(ErrorCategory.COMMAND_DISPATCH_ERROR, "no connection", "client")),
                Status.UNAVAILABLE.asRuntimeException());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void theCallerMeetsTheExceptionThatTheHandlerMet(RuntimeException fault) {
        Throwable sent = AppendFault.packed(fault);

        assertThat(sent).isInstanceOf(CommandExecutionException.class);
        assertThat(AppendFault.unpacked(sent)).isInstanceOf(fault.getClass());
    }

    @ParameterizedTest
    @MethodSource("lossesOnTheWay")
    void aCommandThatWasLostHasAnUnknownOutcome(Throwable loss) {
        assertThat(AppendFault.unpacked(loss)).isInstanceOf(AppendOutcomeUnknownException.class);
    }

    @Test
    void otherFailuresStayAsTheyAre() {
        IllegalStateException bug = new IllegalStateException("a bug");
        CommandExecutionException refused = new CommandExecutionException("refused", null, "details of another kind");

        assertThat(AppendFault.packed(bug)).isSameAs(bug);
        assertThat(AppendFault.unpacked(bug)).isSameAs(bug);
        assertThat(AppendFault.unpacked(refused)).isSameAs(refused);
    }
}
