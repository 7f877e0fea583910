package jp.ayumi.query.issue;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.CommonIssueName;
import jp.ayumi.api.issue.CommonIssuePageView;
import jp.ayumi.api.issue.CommonIssueView;
import jp.ayumi.api.issue.GetCommonIssue;
import jp.ayumi.api.issue.GetIssue;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.issue.IssueName;
import jp.ayumi.api.issue.IssuePageView;
import jp.ayumi.api.issue.IssueState;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.ListCommonIssues;
import jp.ayumi.api.issue.ListIssues;
import jp.ayumi.api.issue.ListTakenUpIssues;
import jp.ayumi.api.issue.TakenUpIssuesView;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Issues over HTTP: by area and state, what they have in common, and what actions take up. */
@RestController
@RequestMapping("/api/municipalities/{municipality}")
@Tag(name = "issue", description = "地域課題")
class IssueQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    IssueQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/issues")
    @Operation(summary = "地域課題(地区・状態別)")
    ResponseEntity<IssuePageView> listIssues(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @Nullable AreaId area,
            @RequestParam(required = false) @Nullable IssueState state,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        requireKnown(municipality);
        IssuePageView page =
                questions.ask(new ListIssues(municipality, area, state, after, limit, asOf), IssuePageView.class);
        return Answers.page(page, page.next());
    }

    @GetMapping("/issues/{issue}")
    @Operation(summary = "一つの地域課題: 共通課題、取組、地区への報告")
    IssueView getIssue(
            @PathVariable MunicipalityId municipality,
            @PathVariable IssueName issue,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        IssueId id = IssueId.of(municipality, issue.value());
        IssueView view = questions
                .find(new GetIssue(id, asOf), IssueView.class)
                .orElseThrow(QueryProblem.ISSUE_UNKNOWN.about("issue", id));
        // For If-Match only: what is shown changes with the common issue, too, and the version does not.
        response.setHeader(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        return view;
    }

    @GetMapping("/common-issues")
    @Operation(summary = "共通課題")
    ResponseEntity<CommonIssuePageView> listCommonIssues(
            @PathVariable MunicipalityId municipality,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        requireKnown(municipality);
        CommonIssuePageView page =
                questions.ask(new ListCommonIssues(municipality, after, limit, asOf), CommonIssuePageView.class);
        return Answers.page(page, page.next());
    }

    @GetMapping("/common-issues/{common}")
    @Operation(summary = "一つの共通課題: 地区の課題、取組、まだ報告を受けていない地区")
    CommonIssueView getCommonIssue(
            @PathVariable MunicipalityId municipality,
            @PathVariable CommonIssueName common,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        CommonIssueId id = CommonIssueId.of(municipality, common.value());
        CommonIssueView view = questions
                .find(new GetCommonIssue(id, asOf), CommonIssueView.class)
                .orElseThrow(QueryProblem.COMMON_ISSUE_UNKNOWN.about("common", id));
        // For If-Match only: what is shown changes with the issues, too, and the version does not.
        response.setHeader(HttpHeaders.ETAG, "\"" + view.common().version() + "\"");
        return view;
    }

    @GetMapping("/plans/{plan}/issues")
    @Operation(summary = "計画の取組が取り上げた地域課題")
    ResponseEntity<TakenUpIssuesView> listTakenUpIssues(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Nullable ElementId action,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new ListTakenUpIssues(id, action, after, limit, asOf), TakenUpIssuesView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }

    private void requireKnown(MunicipalityId municipality) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
