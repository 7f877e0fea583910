package jp.ayumi.command.web;

import jp.ayumi.api.Command;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.StoredReceipt;
import jp.ayumi.web.problem.Causes;
import jp.ayumi.web.problem.ProblemException;
import org.axonframework.messaging.MetaData;

/**
 * Takes a command to its aggregate and comes back with the receipt, once and not twice.
 *
 * <p>The log itself refuses a second append under one key, so the happy way needs no look-up. Only a command that did not
 * succeed may be a repetition of one that did, and then the earlier receipt is the answer, whatever stood in the way of the
 * second: a rule that the first had already changed, a version that it had moved, or the key.
 */
final class CommandDispatcher {

    private final CommandSender sender;
    private final ReceiptStore receipts;
    private final Fingerprints fingerprints;
    private final Retries retries;

    CommandDispatcher(CommandSender sender, ReceiptStore receipts, Fingerprints fingerprints, Retries retries) {
        this.sender = sender;
        this.receipts = receipts;
        this.fingerprints = fingerprints;
        this.retries = retries;
    }

    /**
     * @throws ProblemException when the request is refused before a rule sees it
     * @throws RuntimeException what the command met otherwise; see {@link CommandFaults}
     */
    CommandReceipt dispatch(CommandCall call, CommandBody body, Command command) {
        IdempotencyKey key = new IdempotencyKey(call.actor().id(), call.key(), fingerprints.of(call, body));
        try {
            MetaData metadata = CommandMetadata.of(call, body, key, ExpectedVersion.of(call));
            return retries.untilUndisturbed(() -> sender.send(command, metadata, key));
        } catch (RuntimeException met) {
            return earlier(key, met);
        }
    }

    private CommandReceipt earlier(IdempotencyKey key, RuntimeException met) {
        StoredReceipt stored = find(key, met);
        if (!stored.fingerprint().equals(key.fingerprint())) {
            throw CommandCalls.refused(CommandProblem.IDEMPOTENCY_KEY_REUSED, CommandCalls.KEY_HEADER);
        }
        return stored.receipt();
    }

    private StoredReceipt find(IdempotencyKey key, RuntimeException met) {
        try {
            return receipts.find(key.principal(), key.key()).orElseThrow(() -> met);
        } catch (LogUnavailableException unavailable) {
            // Without the log nobody knows whether this is a repetition; but an unknown outcome must be told as such.
            throw Causes.find(met, AppendOutcomeUnknownException.class).isPresent() ? met : unavailable;
        }
    }
}
