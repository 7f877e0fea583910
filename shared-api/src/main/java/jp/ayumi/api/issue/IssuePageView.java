package jp.ayumi.api.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of issues in the order in which they were raised.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record IssuePageView(
        List<IssueView> issues, @Nullable Long next) {
    public IssuePageView {
        issues = List.copyOf(issues);
    }
}
