package jp.ayumi.api.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of editions in the order in which they were published.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record EditionPageView(
        List<EditionSummaryView> editions, @Nullable Long next) {
    public EditionPageView {
        editions = List.copyOf(editions);
    }
}
