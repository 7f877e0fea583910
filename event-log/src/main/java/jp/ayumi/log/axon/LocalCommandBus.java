package jp.ayumi.log.axon;

import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandResultMessage;
import org.axonframework.commandhandling.SimpleCommandBus;

/** Axon's bus within one process, which gives a conflict between two writers one name, whatever the log behind it says. */
final class LocalCommandBus extends SimpleCommandBus {

    LocalCommandBus(Builder builder) {
        super(builder);
    }

    @Override
    public <C, R> void dispatch(CommandMessage<C> command, CommandCallback<? super C, ? super R> callback) {
        super.dispatch(
                command,
                (CommandMessage<? extends C> sent, CommandResultMessage<? extends R> result) ->
                        callback.onResult(sent, withOneNameForConflicts(result)));
    }

    private static <R> CommandResultMessage<? extends R> withOneNameForConflicts(
            CommandResultMessage<? extends R> result) {
        if (!result.isExceptional()) {
            return result;
        }
        return SequenceConflicts.recognise(result.exceptionResult())
                .<CommandResultMessage<? extends R>>map(
                        conflict -> new GenericCommandResultMessage<R>(conflict, result.getMetaData()))
                .orElse(result);
    }
}
