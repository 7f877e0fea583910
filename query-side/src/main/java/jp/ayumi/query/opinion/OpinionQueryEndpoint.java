package jp.ayumi.query.opinion;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilName;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.opinion.GetOpinion;
import jp.ayumi.api.opinion.ListOpinions;
import jp.ayumi.api.opinion.ListOpinionsOfCouncil;
import jp.ayumi.api.opinion.ListReflectedOpinions;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.opinion.OpinionPageView;
import jp.ayumi.api.opinion.OpinionState;
import jp.ayumi.api.opinion.OpinionView;
import jp.ayumi.api.opinion.ReflectedOpinionsView;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotId;
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

/** Opinions over HTTP: of a year, of a plan, of a council, and at what they were reflected in. */
@RestController
@RequestMapping("/api/municipalities/{municipality}")
@Tag(name = "opinion", description = "意見と市の考え方")
class OpinionQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    OpinionQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/plans/{plan}/years/{year}/opinions")
    @Operation(summary = "年度への意見と、その回答・反映先")
    ResponseEntity<OpinionPageView> listOpinionsOfYear(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @Nullable OpinionState state,
            @RequestParam(required = false) @Nullable ElementId element,
            @RequestParam(required = false) @Nullable SnapshotId snapshot,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            HttpServletResponse response) {
        PlanYearId id = PlanYearId.of(PlanId.of(municipality, plan.value()), year);
        OpinionPageView page = questions
                .find(
                        new ListOpinions(id.plan(), year, state, element, snapshot, after, limit, asOf),
                        OpinionPageView.class)
                .orElseThrow(QueryProblem.PLAN_YEAR_UNKNOWN.about("planYear", id));
        // For If-Match. Not as part of a ResponseEntity, which would answer If-None-Match with 304 for every filter.
        response.setHeader(HttpHeaders.ETAG, "\"" + page.version() + "\"");
        return Answers.page(page, page.next());
    }

    @GetMapping("/plans/{plan}/years/{year}/opinions/{opinion}")
    @Operation(summary = "一つの意見と、その回答・反映先")
    OpinionView getOpinion(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @PathVariable OpinionId opinion,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        OpinionBookId book = OpinionBookId.of(PlanYearId.of(PlanId.of(municipality, plan.value()), year));
        return questions
                .find(new GetOpinion(book, opinion, asOf), OpinionView.class)
                .orElseThrow(QueryProblem.OPINION_UNKNOWN.about("opinion", opinion));
    }

    @GetMapping("/plans/{plan}/opinions")
    @Operation(summary = "計画への全年度の意見と、その回答・反映先")
    ResponseEntity<OpinionPageView> listOpinionsOfPlan(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Nullable OpinionState state,
            @RequestParam(required = false) @Nullable ElementId element,
            @RequestParam(required = false) @Nullable SnapshotId snapshot,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new ListOpinions(id, null, state, element, snapshot, after, limit, asOf), OpinionPageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }

    @GetMapping("/plans/{plan}/reflected-opinions")
    @Operation(summary = "計画の取組・見直し・年度などに反映された意見")
    ResponseEntity<ReflectedOpinionsView> listReflectedOpinions(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Nullable ElementId element,
            @RequestParam(required = false) @Min(1) @Max(1000) @Nullable Integer revision,
            @RequestParam(required = false) @Nullable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(
                        new ListReflectedOpinions(id, element, revision, year, after, limit, asOf),
                        ReflectedOpinionsView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }

    @GetMapping("/councils/{council}/opinions")
    @Operation(summary = "会議体が述べた意見と、その回答・反映先")
    ResponseEntity<OpinionPageView> listOpinionsOfCouncil(
            @PathVariable MunicipalityId municipality,
            @PathVariable CouncilName council,
            @RequestParam(required = false) @Nullable OpinionState state,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        CouncilId id = CouncilId.of(municipality, council.value());
        return questions
                .find(new ListOpinionsOfCouncil(id, state, after, limit, asOf), OpinionPageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.COUNCIL_UNKNOWN.about("council", id));
    }
}
