package jp.ayumi.api.publication;

/**
 * A part of an edition in words of its own, beside what the snapshots say.
 */
public record TextPart(String title, String text) {}
