package jp.ayumi.query.planyear;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.GetPlanYear;
import jp.ayumi.api.planyear.ListProgress;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearView;
import jp.ayumi.api.planyear.ProgressPageView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.DaysOfPlan;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A plan year and its records over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/years/{year}")
@Tag(name = "planyear", description = "年度のPDCA")
class PlanYearQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    PlanYearQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "年度のPDCA: 年間計画と実績、振り返り、方向性、前年度からの引き継ぎ")
    PlanYearView getPlanYear(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            HttpServletResponse response) {
        PlanYearId id = id(municipality, plan, year);
        PlanYearView view = questions
                .find(new GetPlanYear(id, asOf), PlanYearView.class)
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, asOf));
        // For If-Match. Not as part of a ResponseEntity, which would answer If-None-Match with 304: the titles shown
        // here
        // change with the plan, and the version does not.
        response.setHeader(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        return view;
    }

    @GetMapping("/progress")
    @Operation(summary = "進捗の記録と訂正(訂正の前後と理由)")
    ResponseEntity<ProgressPageView> listProgress(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @Nullable ElementId action,
            @RequestParam(required = false) @Nullable OrganizationId organization,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit) {
        PlanYearId id = id(municipality, plan, year);
        return questions
                .find(new ListProgress(id, action, organization, after, limit, asOf), ProgressPageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, asOf));
    }

    private static PlanYearId id(MunicipalityId municipality, PlanName plan, FiscalYear year) {
        return PlanYearId.of(PlanId.of(municipality, plan.value()), year);
    }
}
