package jp.ayumi.query.issue;

import java.util.List;
import jp.ayumi.api.issue.CommonIssueSummaryView;
import jp.ayumi.api.issue.DeclineView;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.issue.ResolutionView;
import jp.ayumi.api.issue.TakeUpView;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/** What a common issue looks like after one more thing happened to it. */
record CommonIssueChange(CommonIssueSummaryView common, long version) {

    CommonIssueSummaryView joinedBy(MemberIssue member) {
        return with(Lists.with(common.members(), member), common.takeUps(), common.declines(), common.resolved());
    }

    CommonIssueSummaryView leftBy(IssueId issue) {
        List<MemberIssue> fewer = common.members().stream()
                .filter(member -> !member.issue().equals(issue))
                .toList();
        return with(fewer, common.takeUps(), common.declines(), common.resolved());
    }

    CommonIssueSummaryView takenUp(TakeUpView takeUp) {
        return with(common.members(), Lists.with(common.takeUps(), takeUp), common.declines(), common.resolved());
    }

    CommonIssueSummaryView declined(DeclineView decline) {
        return with(common.members(), common.takeUps(), Lists.with(common.declines(), decline), common.resolved());
    }

    CommonIssueSummaryView resolved(ResolutionView resolution) {
        return with(common.members(), common.takeUps(), common.declines(), resolution);
    }

    private CommonIssueSummaryView with(
            List<MemberIssue> members,
            List<TakeUpView> takeUps,
            List<DeclineView> declines,
            @Nullable ResolutionView resolved) {
        return new CommonIssueSummaryView(
                common.common(),
                version,
                common.title(),
                common.text(),
                members,
                common.matchedBy(),
                common.reason(),
                common.harmless(),
                common.formed(),
                takeUps,
                declines,
                resolved);
    }
}
