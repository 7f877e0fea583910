package jp.ayumi.api.issue;

import java.util.List;

/**
 * A common issue with its issues and what their districts heard.
 *
 * @param waiting the issues whose district has not heard back yet
 */
public record CommonIssueView(
        CommonIssueSummaryView common, List<CommonMemberView> members, List<MemberIssue> waiting) {
    public CommonIssueView {
        members = List.copyOf(members);
        waiting = List.copyOf(waiting);
    }
}
