package jp.ayumi.api.publication;

import java.time.LocalDate;

/**
 * 取下げ: an edition is no longer to be used. It stays readable, as withdrawn.
 */
public record WithdrawEdition(EditionId edition, LocalDate withdrawnOn, String reason) implements EditionCommand {}
