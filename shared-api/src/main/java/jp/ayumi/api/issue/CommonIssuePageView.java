package jp.ayumi.api.issue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of common issues in the order in which they were formed.
 *
 * @param next the position to go on after; {@code null} on the last page
 */
public record CommonIssuePageView(
        List<CommonIssueSummaryView> commonIssues, @Nullable Long next) {
    public CommonIssuePageView {
        commonIssues = List.copyOf(commonIssues);
    }
}
