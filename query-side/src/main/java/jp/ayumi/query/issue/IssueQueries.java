package jp.ayumi.query.issue;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssuePageView;
import jp.ayumi.api.issue.CommonIssueSummaryView;
import jp.ayumi.api.issue.CommonIssueView;
import jp.ayumi.api.issue.CommonMemberView;
import jp.ayumi.api.issue.GetCommonIssue;
import jp.ayumi.api.issue.GetIssue;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssuePageView;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.ListCommonIssues;
import jp.ayumi.api.issue.ListIssues;
import jp.ayumi.api.issue.ListTakenUpIssues;
import jp.ayumi.api.issue.MemberIssue;
import jp.ayumi.api.issue.TakenUpIssueView;
import jp.ayumi.api.issue.TakenUpIssuesView;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.projection.MatchingRows;
import jp.ayumi.query.projection.ReadModel;
import jp.ayumi.query.time.EffectiveOn;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the questions about issues. */
@Component
class IssueQueries {

    private final ReadModel rows;
    private final PlanSource plans;

    IssueQueries(ReadModel rows, PlanSource plans) {
        this.rows = rows;
        this.plans = plans;
    }

    @QueryHandler
    IssuePageView answer(ListIssues question) {
        IssuesAsOf then = new IssuesAsOf(rows, question.asOf());
        var found = MatchingRows.find(
                rows,
                IssueTables.ISSUES,
                question.municipality().value(),
                question.after(),
                question.limit(),
                row -> then.seen(row)
                        .filter(issue ->
                                (question.area() == null || question.area().equals(issue.area()))
                                        && (question.state() == null || question.state() == issue.state()))
                        .isPresent(),
                issue -> issue.raised().position());
        return new IssuePageView(
                found.rows().stream().flatMap(row -> then.seen(row).stream()).toList(), found.next());
    }

    @QueryHandler
    Optional<IssueView> answer(GetIssue question) {
        return new IssuesAsOf(rows, question.asOf()).find(question.issue());
    }

    @QueryHandler
    CommonIssuePageView answer(ListCommonIssues question) {
        IssuesAsOf then = new IssuesAsOf(rows, question.asOf());
        var found = MatchingRows.find(
                rows,
                IssueTables.COMMON,
                question.municipality().value(),
                question.after(),
                question.limit(),
                common -> then.seen(common).isPresent(),
                common -> common.formed().position());
        return new CommonIssuePageView(
                found.rows().stream().flatMap(row -> then.seen(row).stream()).toList(), found.next());
    }

    @QueryHandler
    Optional<CommonIssueView> answer(GetCommonIssue question) {
        IssuesAsOf then = new IssuesAsOf(rows, question.asOf());
        return then.find(question.common()).map(common -> whole(common, then));
    }

    @QueryHandler
    Optional<TakenUpIssuesView> answer(ListTakenUpIssues question) {
        IssuesAsOf then = new IssuesAsOf(rows, question.asOf());
        return plans.latest(question.plan()).map(plan -> {
            var found = MatchingRows.find(
                    rows,
                    IssueTables.TAKEN_UP,
                    question.plan().value(),
                    question.after(),
                    question.limit(),
                    row -> (question.action() == null || question.action().equals(row.action()))
                            && EffectiveOn.by(question.asOf(), EffectiveOn.of(row.trace())),
                    row -> row.trace().position());
            return new TakenUpIssuesView(
                    found.rows().stream().map(row -> takenUp(row, then)).toList(), found.next());
        });
    }

    private static CommonIssueView whole(CommonIssueSummaryView common, IssuesAsOf then) {
        List<CommonMemberView> members = common.members().stream()
                .map(member -> member(common.common(), member, then))
                .toList();
        List<MemberIssue> waiting = members.stream()
                .filter(member -> member.heardBack().isEmpty() && member.issue().resolved() == null)
                .map(member ->
                        new MemberIssue(member.issue().issue(), member.issue().area()))
                .toList();
        return new CommonIssueView(common, members, waiting);
    }

    private static CommonMemberView member(CommonIssueId common, MemberIssue member, IssuesAsOf then) {
        IssueView issue = issue(member.issue(), then);
        return new CommonMemberView(
                issue,
                issue.hearBacks().stream()
                        .filter(heard -> common.equals(heard.through()))
                        .toList());
    }

    private static TakenUpIssueView takenUp(TakenUpRow row, IssuesAsOf then) {
        IssueId single = row.issue();
        CommonIssueId common = row.common();
        if (common == null) {
            return new TakenUpIssueView(
                    row.action(), null, single == null ? List.of() : List.of(issue(single, then)), row.trace());
        }
        CommonIssueSummaryView summary = then.find(common).orElseThrow();
        return new TakenUpIssueView(
                row.action(),
                summary,
                summary.members().stream()
                        .map(member -> issue(member.issue(), then))
                        .toList(),
                row.trace());
    }

    private static IssueView issue(IssueId issue, IssuesAsOf then) {
        return then.find(issue).orElseThrow();
    }
}
