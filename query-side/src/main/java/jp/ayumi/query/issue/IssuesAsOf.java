package jp.ayumi.query.issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueSummaryView;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.jspecify.annotations.Nullable;

/**
 * Issues and common issues as of a day; {@code null} for everything that became of them. Empty for what had not come to be by
 * then.
 */
record IssuesAsOf(ReadModel rows, @Nullable LocalDate day) {

    Optional<IssueView> find(IssueId issue) {
        return IssueTables.find(rows, issue).flatMap(this::seen);
    }

    Optional<CommonIssueSummaryView> find(CommonIssueId common) {
        return IssueTables.find(rows, common).flatMap(this::seen);
    }

    Optional<IssueView> seen(IssueView issue) {
        return EffectiveOn.by(day, EffectiveOn.of(issue))
                ? Optional.of(IssueChange.asOf(day, issue))
                : Optional.empty();
    }

    Optional<CommonIssueSummaryView> seen(CommonIssueSummaryView common) {
        return EffectiveOn.by(day, EffectiveOn.of(common.formed()))
                ? Optional.of(day == null ? common : then(common))
                : Optional.empty();
    }

    private CommonIssueSummaryView then(CommonIssueSummaryView common) {
        return new CommonIssueSummaryView(
                common.common(),
                common.version(),
                common.title(),
                common.text(),
                members(common.common()),
                common.matchedBy(),
                common.reason(),
                common.harmless(),
                common.formed(),
                EffectiveOn.allBy(day, common.takeUps(), one -> EffectiveOn.of(one.trace())),
                EffectiveOn.allBy(day, common.declines(), one -> EffectiveOn.of(one.trace())),
                EffectiveOn.onlyBy(day, common.resolved(), EffectiveOn::of));
    }

    /** The row of a common issue names the members that it has now; each issue tells when it joined and left. */
    private List<MemberIssue> members(CommonIssueId common) {
        MunicipalityId municipality = common.municipality();
        return rows.all(IssueTables.ISSUES, municipality.value()).stream()
                .flatMap(issue -> seen(issue).stream())
                .filter(issue -> issue.memberships().stream()
                        .anyMatch(one -> one.common().equals(common) && one.left() == null))
                .map(issue -> new MemberIssue(issue.issue(), issue.area()))
                .toList();
    }
}
