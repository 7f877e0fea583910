package jp.ayumi.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after.
 *
 * @param subject what the field belongs to, for example {@code elements/action-1-2} or {@code profile}
 * @param field the field in it, a path with slashes, for example {@code title} or {@code targets/2025}
 * @param label the field's name in words
 * @param before {@code null} when there was nothing
 * @param after {@code null} when there is nothing any more
 */
public record FieldChangeView(
        String subject,
        String field,
        String label,
        @Nullable String before,
        @Nullable String after) {}
