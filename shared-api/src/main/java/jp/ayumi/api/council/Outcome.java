package jp.ayumi.api.council;

/**
 * What came of an agenda item.
 *
 * @param item the item's number
 *
 */
public record Outcome(int item, OutcomeKind kind, String text) {}
