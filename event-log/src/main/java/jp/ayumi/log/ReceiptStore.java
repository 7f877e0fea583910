package jp.ayumi.log;

import java.util.Optional;

/** The receipts of earlier commands, written in the same transaction as their events. */
public interface ReceiptStore {

    /**
     * The receipt of the command that used a key, as soon as its events are durable.
     *
     * @throws LogUnavailableException when the log cannot be reached
     */
    Optional<StoredReceipt> find(String principal, String key);
}
