package jp.ayumi.command.issue;

import java.util.Optional;
import jp.ayumi.api.issue.IssueId;

/** Lets a decision on a common issue read its issues; the decision is then bound to each it read. */
@FunctionalInterface
interface Issues {

    /** The issue as of now, or empty when it was never raised. */
    Optional<IssueState> now(IssueId issue);
}
