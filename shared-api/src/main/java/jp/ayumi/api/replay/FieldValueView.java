package jp.ayumi.api.replay;

/**
 * One field of a subject.
 *
 * @param field a path with slashes, for example {@code targets/2025}
 * @param label the field's name in words
 */
public record FieldValueView(String field, String label, String value) {}
