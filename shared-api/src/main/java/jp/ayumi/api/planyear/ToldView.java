package jp.ayumi.api.planyear;

import org.jspecify.annotations.Nullable;

/**
 * One of the four answers.
 *
 * @param text never empty; when nobody has answered it says so (未記入)
 * @param missing whether nobody has answered
 */
public record ToldView(
        String text,
        boolean missing,
        AnswerSource source,
        @Nullable Trace trace) {}
