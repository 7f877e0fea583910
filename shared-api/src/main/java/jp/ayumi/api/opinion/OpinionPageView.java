package jp.ayumi.api.opinion;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of opinions in the order in which they were raised.
 *
 * @param version of the plan year's opinions, the ETag of a change; 0 when there are none, or those of several years are
 *     listed
 * @param next the position to go on after; {@code null} on the last page
 */
public record OpinionPageView(
        long version, List<OpinionView> opinions, @Nullable Long next) {
    public OpinionPageView {
        opinions = List.copyOf(opinions);
    }
}
