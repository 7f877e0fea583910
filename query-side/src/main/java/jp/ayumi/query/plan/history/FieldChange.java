package jp.ayumi.query.plan.history;

import org.jspecify.annotations.Nullable;

/** One field before and after, as it is kept. */
public record FieldChange(
        String subject,
        String field,
        @Nullable String before,
        @Nullable String after) {}
