package jp.ayumi.command.web;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.ayumi.api.Command;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.StoredReceipt;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MetaData;

/** Sends a command once and waits for its receipt. */
final class CommandSender {

    private final CommandGateway gateway;
    private final ReceiptDesk desk;
    private final ReceiptStore receipts;
    private final Duration patience;

    CommandSender(CommandGateway gateway, ReceiptDesk desk, ReceiptStore receipts, Duration patience) {
        this.gateway = gateway;
        this.desk = desk;
        this.receipts = receipts;
        this.patience = patience;
    }

    /**
     * @throws AppendOutcomeUnknownException when no answer came in time
     * @throws RuntimeException what the handler threw
     */
    CommandReceipt send(Command command, MetaData metadata, IdempotencyKey key) {
        CommandMessage<Command> message = new GenericCommandMessage<>(command, metadata);
        return handled(message)
                .orElseGet(() -> receipts.find(key.principal(), key.key())
                        .map(StoredReceipt::receipt)
                        .orElseThrow(() -> new IllegalStateException("a command was handled and left no receipt")));
    }

    /** The receipt, if the command was handled in this process. Whatever happens, nobody awaits it afterwards. */
    private Optional<CommandReceipt> handled(CommandMessage<Command> message) {
        desk.await(message.getIdentifier());
        Optional<CommandReceipt> receipt;
        try {
            gateway.send(message).get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw asRuntime(e.getCause());
        } catch (TimeoutException e) {
            throw new AppendOutcomeUnknownException();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AppendOutcomeUnknownException();
        } finally {
            receipt = desk.collect(message.getIdentifier());
        }
        return receipt;
    }

    private static RuntimeException asRuntime(Throwable cause) {
        return cause instanceof RuntimeException known
                ? known
                : new CommandExecutionException("the command failed", cause);
    }
}
