package jp.ayumi.api.plan;

import org.jspecify.annotations.Nullable;

/**
 * An element that a revision touched.
 *
 * @param title its title, or its name, after the revision; before it, for one that was removed
 * @param titleBefore when the title changed
 * @param from the parent it had, when it moved
 * @param to the parent it has, when it moved
 * @param reason why it ended, when it ended
 */
public record ElementLineView(
        ElementId element,
        ElementLevel level,
        String title,
        @Nullable String titleBefore,
        @Nullable ElementId from,
        @Nullable ElementId to,
        @Nullable String reason) {}
