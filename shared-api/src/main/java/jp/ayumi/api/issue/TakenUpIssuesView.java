package jp.ayumi.api.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of what the actions of a plan take up, in the order in which it was taken up.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record TakenUpIssuesView(
        List<TakenUpIssueView> takenUp, @Nullable Long next) {
    public TakenUpIssuesView {
        takenUp = List.copyOf(takenUp);
    }
}
