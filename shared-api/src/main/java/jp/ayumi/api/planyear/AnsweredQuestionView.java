package jp.ayumi.api.planyear;

import org.jspecify.annotations.Nullable;

/**
 * A question of the scheme and its answer.
 *
 * @param text the question's wording, or its id when the scheme does not know it
 * @param answer {@code null} exactly when missing
 */
public record AnsweredQuestionView(
        String question, String text, @Nullable String answer, boolean missing) {}
