package jp.ayumi.api.replay;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after, in words: days and years of the reader's calendar, names for what the program has names for.
 *
 * @param label the field's name
 * @param before {@code null} when there was nothing
 * @param after {@code null} when there is nothing any more
 */
public record ReadableChangeView(
        String label, @Nullable String before, @Nullable String after) {}
