package jp.ayumi.query.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
import jp.ayumi.query.time.EffectiveOn;
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

    /**
     * The issue as of a day, {@code null} for everything that became of it. What was decided on a common issue is about this one
     * while it is part of it; what its district has heard stays said.
     */
    static IssueView asOf(@Nullable LocalDate day, IssueView issue) {
        List<MembershipView> memberships = issue.memberships().stream()
                .filter(one -> EffectiveOn.by(day, EffectiveOn.of(one.joined())))
                .map(one -> asOf(day, one))
                .toList();
        Set<CommonIssueId> partOf = memberships.stream()
                .filter(one -> one.left() == null)
                .map(MembershipView::common)
                .collect(Collectors.toSet());
        return new IssueChange(
                        issue,
                        issue.version(),
                        memberships,
                        issue.takeUps().stream()
                                .filter(one -> one.through() == null || partOf.contains(one.through()))
                                .filter(one -> EffectiveOn.by(day, EffectiveOn.of(one.trace())))
                                .distinct()
                                .toList(),
                        issue.declines().stream()
                                .filter(one -> one.through() == null || partOf.contains(one.through()))
                                .filter(one -> EffectiveOn.by(day, EffectiveOn.of(one.trace())))
                                .distinct()
                                .toList(),
                        EffectiveOn.allBy(day, issue.hearBacks(), EffectiveOn::of),
                        EffectiveOn.onlyBy(day, issue.resolved(), EffectiveOn::of))
                .view();
    }

    private static MembershipView asOf(@Nullable LocalDate day, MembershipView one) {
        Trace left = one.left();
        return left == null || EffectiveOn.by(day, EffectiveOn.of(left))
                ? one
                : new MembershipView(one.common(), one.reason(), one.joined(), null, null);
    }

    /** Everything stays in the row: {@link #asOf} tells what of it counts. */
    IssueChange leaving(CommonIssueId common, String reason, Trace trace) {
        List<MembershipView> ended = Lists.changing(
                memberships,
                one -> one.common().equals(common) && one.left() == null,
                one -> new MembershipView(one.common(), one.reason(), one.joined(), reason, trace));
        return new IssueChange(issue, version, ended, takeUps, declines, hearBacks, resolved);
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
