package jp.ayumi.api.publication;

import java.time.LocalDate;

/**
 * An edition was withdrawn.
 */
public record EditionWithdrawn(EditionId edition, LocalDate withdrawnOn, String reason) implements EditionEvent {}
