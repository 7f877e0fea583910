package jp.ayumi.api.issue;

import java.util.List;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * What an action takes up.
 *
 * @param common the common issue; {@code null} when a single issue is taken up directly
 * @param issues the issues that come with it
 */
public record TakenUpIssueView(
        ElementId action, @Nullable CommonIssueSummaryView common, List<IssueView> issues, Trace trace) {
    public TakenUpIssueView {
        issues = List.copyOf(issues);
    }
}
