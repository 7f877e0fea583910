package jp.ayumi.api.planyear;

import org.jspecify.annotations.Nullable;

/**
 * A grade and who gave it.
 *
 * @param code {@code null} when there is an opinion but no grade
 * @param by the organisation that evaluated itself, or the body that reviewed
 * @param opinion in words; for a self-evaluation its reason
 */
public record GivenGradeView(
        @Nullable String code, @Nullable String label, String by, String opinion, Trace trace) {}
