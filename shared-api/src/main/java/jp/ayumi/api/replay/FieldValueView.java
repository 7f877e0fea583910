package jp.ayumi.api.replay;

/**
 * One field of a subject.
 *
 * @param field a path with slashes, for example {@code targets/2025}
 * @param label the field's name in words
 * @param value as it was recorded
 * @param text the value in words: what it names is called as it was called at that moment
 */
public record FieldValueView(String field, String label, String value, String text) {}
