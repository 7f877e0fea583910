package jp.ayumi.api.issue;

import java.util.List;

/**
 * An issue that is part of a common one.
 *
 * @param heardBack what its district has heard back about the common issue; empty while it has heard nothing
 */
public record CommonMemberView(IssueView issue, List<HearBackView> heardBack) {
    public CommonMemberView {
        heardBack = List.copyOf(heardBack);
    }
}
