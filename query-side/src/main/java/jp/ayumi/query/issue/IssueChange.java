package jp.ayumi.query.issue;

import java.util.List;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.DeclineView;
import jp.ayumi.api.issue.HearBackView;
import jp.ayumi.api.issue.IssueState;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.MembershipView;
import jp.ayumi.api.issue.ResolutionView;
import jp.ayumi.api.issue.TakeUpView;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.query.projection.Lists;
import org.jspecify.annotations.Nullable;

/** What an issue looks like after one more thing happened to it, or to a common issue that it is part of. */
record IssueChange(
        IssueView issue,
        long version,
        List<MembershipView> memberships,
        List<TakeUpView> takeUps,
        List<DeclineView> declines,
        List<HearBackView> hearBacks,
        @Nullable ResolutionView resolved) {

    static IssueChange of(IssueView issue) {
        return new IssueChange(
                issue,
                issue.version(),
                issue.memberships(),
                issue.takeUps(),
                issue.declines(),
                issue.hearBacks(),
                issue.resolved());
    }

    IssueChange at(long now) {
        return new IssueChange(issue, now, memberships, takeUps, declines, hearBacks, resolved);
    }

    IssueChange joining(MembershipView membership) {
        return new IssueChange(
                issue, version, Lists.with(memberships, membership), takeUps, declines, hearBacks, resolved);
    }

    /** What was decided on the common issue is then no longer about this one; what its district has heard stays said. */
    IssueChange leaving(CommonIssueId common, String reason, Trace trace) {
        List<MembershipView> ended = Lists.changing(
                memberships,
                one -> one.common().equals(common) && one.left() == null,
                one -> new MembershipView(one.common(), one.reason(), one.joined(), reason, trace));
        return new IssueChange(
                issue,
                version,
                ended,
                takeUps.stream().filter(one -> !common.equals(one.through())).toList(),
                declines.stream().filter(one -> !common.equals(one.through())).toList(),
                hearBacks,
                resolved);
    }

    IssueChange takenUp(List<TakeUpView> further) {
        return new IssueChange(
                issue, version, memberships, Lists.with(takeUps, further), declines, hearBacks, resolved);
    }

    IssueChange declined(List<DeclineView> further) {
        return new IssueChange(
                issue, version, memberships, takeUps, Lists.with(declines, further), hearBacks, resolved);
    }

    IssueChange heard(HearBackView heard) {
        return new IssueChange(issue, version, memberships, takeUps, declines, Lists.with(hearBacks, heard), resolved);
    }

    IssueChange resolved(ResolutionView resolution) {
        return new IssueChange(issue, version, memberships, takeUps, declines, hearBacks, resolution);
    }

    IssueView view() {
        return new IssueView(
                issue.issue(),
                version,
                issue.area(),
                issue.text(),
                issue.seenIn(),
                issue.raisedBy(),
                issue.raisedOn(),
                issue.harmless(),
                state(),
                issue.raised(),
                memberships,
                takeUps,
                declines,
                hearBacks,
                resolved);
    }

    /** Where it was taken up after it had been declined; what its district heard before does not tell it of that. */
    private long reopened() {
        boolean wasDeclined = declines.stream().anyMatch(decline -> decline.through() == null);
        return takeUps.stream()
                .filter(taken -> wasDeclined && taken.through() == null)
                .mapToLong(taken -> taken.trace().position())
                .min()
                .orElse(-1);
    }

    private IssueState state() {
        if (resolved != null) {
            return IssueState.RESOLVED;
        }
        if (hearBacks.stream().anyMatch(heard -> heard.trace().position() > reopened())) {
            return IssueState.HEARD_BACK;
        }
        if (!takeUps.isEmpty()) {
            return IssueState.TAKEN_UP;
        }
        if (!declines.isEmpty()) {
            return IssueState.DECLINED;
        }
        return memberships.stream().anyMatch(one -> one.left() == null) ? IssueState.COMMON : IssueState.RAISED;
    }
}
