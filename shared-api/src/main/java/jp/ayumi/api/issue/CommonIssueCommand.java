package jp.ayumi.api.issue;

import jp.ayumi.api.Command;

/** What can be asked of a common issue. */
public sealed interface CommonIssueCommand extends Command
        permits FormCommonIssue,
                JoinCommonIssue,
                LeaveCommonIssue,
                TakeUpCommonIssue,
                DeclineCommonIssue,
                ResolveCommonIssue {

    CommonIssueId common();

    @Override
    default CommonIssueId target() {
        return common();
    }
}
