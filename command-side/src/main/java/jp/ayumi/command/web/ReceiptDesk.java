package jp.ayumi.command.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.log.CommandReceipt;

/**
 * Where receipts wait between the handler and the request, when both are in this process. A command that is handled
 * elsewhere leaves none here; its receipt is in the log.
 */
final class ReceiptDesk {

    private final Map<String, Optional<CommandReceipt>> awaited = new ConcurrentHashMap<>();

    /** Announces that somebody waits for this command's receipt; only what is awaited is kept. */
    void await(String commandId) {
        awaited.put(commandId, Optional.empty());
    }

    void deliver(String commandId, CommandReceipt receipt) {
        awaited.replace(commandId, Optional.of(receipt));
    }

    /** The receipt, if it was left here; nobody awaits it any longer. */
    Optional<CommandReceipt> collect(String commandId) {
        Optional<CommandReceipt> receipt = awaited.remove(commandId);
        return receipt == null ? Optional.empty() : receipt;
    }

    /** How many receipts are awaited at this moment. */
    int awaited() {
        return awaited.size();
    }
}
