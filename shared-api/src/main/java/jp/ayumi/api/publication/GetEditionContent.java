package jp.ayumi.api.publication;

/** Asks for an {@link EditionContentView}. */
public record GetEditionContent(EditionId edition) {}
