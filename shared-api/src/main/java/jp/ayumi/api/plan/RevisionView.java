package jp.ayumi.api.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a revision did.
 *
 * @param number 0 for the adoption
 * @param trigger {@code null} for the adoption
 * @param scope {@code null} for the adoption
 */
public record RevisionView(
        int number,
        @Nullable RevisionTrigger trigger,
        @Nullable RevisionScope scope,
        List<ElementLineView> adds,
        List<ElementLineView> changes,
        List<ElementLineView> moves,
        List<ElementLineView> ends,
        List<ElementLineView> removes) {}
