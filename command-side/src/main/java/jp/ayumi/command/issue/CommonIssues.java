package jp.ayumi.command.issue;

import java.util.Optional;
import jp.ayumi.api.issue.CommonIssueId;

/** Lets a decision on an issue read the common issue it is part of; the decision is then bound to what it read. */
@FunctionalInterface
interface CommonIssues {

    /** The common issue as of now, or empty when it was never formed. */
    Optional<CommonIssueState> now(CommonIssueId common);
}
