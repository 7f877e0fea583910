package jp.ayumi.query.issue;

import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/** That an action takes up either an issue or a common issue. */
public record TakenUpRow(
        ElementId action, @Nullable IssueId issue, @Nullable CommonIssueId common, Trace trace) {}
