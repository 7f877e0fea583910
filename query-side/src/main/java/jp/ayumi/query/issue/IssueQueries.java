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
        var found = MatchingRows.find(
                rows,
                IssueTables.ISSUES,
                question.municipality().value(),
                question.after(),
                question.limit(),
                issue -> (question.area() == null || question.area().equals(issue.area()))
                        && (question.state() == null || question.state() == issue.state()),
                issue -> issue.raised().position());
        return new IssuePageView(found.rows(), found.next());
    }

    @QueryHandler
    Optional<IssueView> answer(GetIssue question) {
        return IssueTables.find(rows, question.issue());
    }

    @QueryHandler
    CommonIssuePageView answer(ListCommonIssues question) {
        var found = MatchingRows.find(
                rows,
                IssueTables.COMMON,
                question.municipality().value(),
                question.after(),
                question.limit(),
                common -> true,
                common -> common.formed().position());
        return new CommonIssuePageView(found.rows(), found.next());
    }

    @QueryHandler
    Optional<CommonIssueView> answer(GetCommonIssue question) {
        return IssueTables.find(rows, question.common()).map(this::whole);
    }

    @QueryHandler
    Optional<TakenUpIssuesView> answer(ListTakenUpIssues question) {
        return plans.latest(question.plan()).map(plan -> {
            var found = MatchingRows.find(
                    rows,
                    IssueTables.TAKEN_UP,
                    question.plan().value(),
                    question.after(),
                    question.limit(),
                    row -> question.action() == null || question.action().equals(row.action()),
                    row -> row.trace().position());
            return new TakenUpIssuesView(
                    found.rows().stream().map(this::takenUp).toList(), found.next());
        });
    }

    private CommonIssueView whole(CommonIssueSummaryView common) {
        List<CommonMemberView> members = common.members().stream()
                .map(member -> member(common.common(), member))
                .toList();
        List<MemberIssue> waiting = members.stream()
                .filter(member -> member.heardBack().isEmpty() && member.issue().resolved() == null)
                .map(member ->
                        new MemberIssue(member.issue().issue(), member.issue().area()))
                .toList();
        return new CommonIssueView(common, members, waiting);
    }

    private CommonMemberView member(CommonIssueId common, MemberIssue member) {
        IssueView issue = issue(member.issue());
        return new CommonMemberView(
                issue,
                issue.hearBacks().stream()
                        .filter(heard -> common.equals(heard.through()))
                        .toList());
    }

    private TakenUpIssueView takenUp(TakenUpRow row) {
        IssueId single = row.issue();
        CommonIssueId common = row.common();
        if (common == null) {
            return new TakenUpIssueView(
                    row.action(), null, single == null ? List.of() : List.of(issue(single)), row.trace());
        }
        CommonIssueSummaryView summary = IssueTables.find(rows, common).orElseThrow();
        return new TakenUpIssueView(
                row.action(),
                summary,
                summary.members().stream().map(member -> issue(member.issue())).toList(),
                row.trace());
    }

    private IssueView issue(IssueId issue) {
        return IssueTables.find(rows, issue).orElseThrow();
    }
}
