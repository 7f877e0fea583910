package jp.ayumi.query.issue;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.ayumi.api.issue.CommonIssueDeclined;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueFormed;
import jp.ayumi.api.issue.CommonIssueJoined;
import jp.ayumi.api.issue.CommonIssueLeft;
import jp.ayumi.api.issue.CommonIssueResolved;
import jp.ayumi.api.issue.CommonIssueSummaryView;
import jp.ayumi.api.issue.CommonIssueTakenUp;
import jp.ayumi.api.issue.DeclineView;
import jp.ayumi.api.issue.MembershipView;
import jp.ayumi.api.issue.ResolutionView;
import jp.ayumi.api.issue.TakeUpView;
import jp.ayumi.query.planyear.Traces;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.ReadTables;
import jp.ayumi.query.projection.RecordedEvent;

/** What happens to a common issue happens to its issues, too. */
final class CommonIssueHandlers {

    private CommonIssueHandlers() {}

    static void formed(CommonIssueFormed formed, RecordedEvent event, ReadTables tables) {
        CommonIssueSummaryView common = new CommonIssueSummaryView(
                formed.common(),
                event.version(),
                formed.title(),
                formed.text(),
                formed.members(),
                formed.matchedBy(),
                formed.reason(),
                formed.harmless(),
                Traces.of(event),
                List.of(),
                List.of(),
                null);
        IssueTables.form(tables, common);
        MembershipView membership = new MembershipView(formed.common(), formed.reason(), Traces.of(event), null, null);
        changeMembers(tables, common, issue -> issue.joining(membership));
    }

    static void joined(CommonIssueJoined joined, RecordedEvent event, ReadTables tables) {
        CommonIssueSummaryView common = change(joined, event, tables, change -> change.joinedBy(joined.member()));
        MembershipView membership = new MembershipView(joined.common(), joined.reason(), Traces.of(event), null, null);
        IssueTables.change(
                tables,
                joined.member().issue(),
                issue -> IssueChange.of(issue)
                        .joining(membership)
                        .takenUp(common.takeUps())
                        .declined(common.declines())
                        .view());
    }

    static void left(CommonIssueLeft left, RecordedEvent event, ReadTables tables) {
        change(left, event, tables, change -> change.leftBy(left.issue()));
        IssueTables.change(
                tables,
                left.issue(),
                issue -> IssueChange.of(issue)
                        .leaving(left.common(), left.reason(), Traces.of(event))
                        .view());
    }

    static void takenUp(CommonIssueTakenUp taken, RecordedEvent event, ReadTables tables) {
        TakeUpView takeUp = new TakeUpView(taken.plan(), taken.action(), taken.common(), Traces.of(event));
        CommonIssueSummaryView common = change(taken, event, tables, change -> change.takenUp(takeUp));
        changeMembers(tables, common, issue -> issue.takenUp(List.of(takeUp)));
        String plan = taken.plan().value();
        tables.put(
                IssueTables.TAKEN_UP,
                MatchingRows.key(plan, event.position()),
                plan,
                new TakenUpRow(taken.action(), null, taken.common(), Traces.of(event)));
    }

    static void declined(CommonIssueDeclined declined, RecordedEvent event, ReadTables tables) {
        DeclineView decline = new DeclineView(declined.reason(), declined.common(), Traces.of(event));
        CommonIssueSummaryView common = change(declined, event, tables, change -> change.declined(decline));
        changeMembers(tables, common, issue -> issue.declined(List.of(decline)));
    }

    static void resolved(CommonIssueResolved resolved, RecordedEvent event, ReadTables tables) {
        ResolutionView resolution = new ResolutionView(resolved.resolvedOn(), Traces.of(event));
        change(resolved, event, tables, change -> change.resolved(resolution));
    }

    private static CommonIssueSummaryView change(
            CommonIssueEvent payload,
            RecordedEvent event,
            ReadTables tables,
            Function<CommonIssueChange, CommonIssueSummaryView> change) {
        return IssueTables.change(
                tables, payload.common(), common -> change.apply(new CommonIssueChange(common, event.version())));
    }

    private static void changeMembers(
            ReadTables tables, CommonIssueSummaryView common, UnaryOperator<IssueChange> change) {
        common.members()
                .forEach(member -> IssueTables.change(
                        tables,
                        member.issue(),
                        issue -> change.apply(IssueChange.of(issue)).view()));
    }
}
