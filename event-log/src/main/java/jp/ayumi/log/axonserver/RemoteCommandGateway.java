package jp.ayumi.log.axonserver;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/** Gives callers the exceptions that they would have met in one process with the handler. */
final class RemoteCommandGateway extends DefaultCommandGateway {

    RemoteCommandGateway(CommandBus bus) {
        super(DefaultCommandGateway.builder().commandBus(bus));
    }

    @Override
    public <C, R> void send(C command, CommandCallback<? super C, ? super R> callback) {
        super.<C, R>send(
                command,
                (CommandMessage<? extends C> sent, CommandResultMessage<? extends R> result) ->
                        callback.onResult(sent, unpacked(result)));
    }

    private static <R> CommandResultMessage<? extends R> unpacked(CommandResultMessage<? extends R> result) {
        return result.isExceptional()
                ? new GenericCommandResultMessage<R>(
                        AppendFault.unpacked(result.exceptionResult()), result.getMetaData())
                : result;
    }
}
