package jp.ayumi.log.axon;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;

/** Axon's bus within one process, which gives a failed append the same name whatever log is behind it. */
final class LocalCommandBus extends SimpleCommandBus {

    private final FailureTransport transport;

    LocalCommandBus(Builder builder, FailureTransport transport) {
        super(builder);
        this.transport = transport;
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.dispatch(
                command,
                (CommandMessage<? extends C> sent, CommandResultMessage<? extends R> result) ->
                        callback.onResult(sent, withOneNameForFailures(result)));
    }

    private <R> CommandResultMessage<? extends R> withOneNameForFailures(CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        Throwable failure = result.exceptionResult();
        Throwable named = AppendFailures.named(failure).orElse(failure);
        return new GenericCommandResultMessage<R>(transport.outgoing(named), result.getMetaData());
    }
}
