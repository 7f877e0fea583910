package jp.ayumi.api.issue;

import jp.ayumi.api.Event;

/** What happens to a common issue. */
public sealed interface CommonIssueEvent extends Event
        permits CommonIssueFormed,
                CommonIssueJoined,
                CommonIssueLeft,
                CommonIssueTakenUp,
                CommonIssueDeclined,
                CommonIssueResolved {

    CommonIssueId common();

    @Override
    default CommonIssueId subject() {
        return common();
    }
}
