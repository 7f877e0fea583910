package jp.ayumi.log;

/**
 * The receipt of an earlier command.
 *
 * @param fingerprint of the request that was answered: another one under the same key is not a repetition
 * @param receipt what was answered
 */
public record StoredReceipt(String fingerprint, CommandReceipt receipt) {}
