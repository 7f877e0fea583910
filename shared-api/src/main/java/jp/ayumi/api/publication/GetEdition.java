package jp.ayumi.api.publication;

/** Asks for an {@link EditionView}. */
public record GetEdition(EditionId edition) {}
