package jp.ayumi.query.plan;

import jp.ayumi.api.plan.ElementEndView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.ElementLevel;
import org.jspecify.annotations.Nullable;

/**
 * Where an element stands in the tree and what it is called.
 *
 * @param parent {@code null} for a goal
 * @param title or name, for an indicator
 * @param end {@code null} while it stands
 */
public record ElementNode(
        ElementId id,
        ElementLevel level,
        @Nullable ElementId parent,
        String title,
        @Nullable ElementEndView end) {}
