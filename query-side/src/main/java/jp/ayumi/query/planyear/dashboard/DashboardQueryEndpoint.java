package jp.ayumi.query.planyear.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.AdministrativeEvaluationView;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.GetAdministrativeEvaluation;
import jp.ayumi.api.planyear.GetDashboard;
import jp.ayumi.api.planyear.GetTrend;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.TrendView;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.DaysOfPlan;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of plans and their years over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}")
@Tag(name = "planyear", description = "年度のPDCA")
class DashboardQueryEndpoint {

    private final Questions questions;

    DashboardQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/years/{year}/dashboard")
    @Operation(summary = "進捗の一覧: 目標・団体・地区ごとの状況と割合、指標、取組ごとの できた・できなかった・なぜ・次に")
    DashboardView getDashboard(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            Locale language) {
        PlanYearId id = id(municipality, plan, year);
        return questions
                .find(new GetDashboard(id, language.getLanguage(), asOf), DashboardView.class)
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, asOf));
    }

    /** JSON, or with {@code Accept: text/csv} a file for the city-wide administrative evaluation. */
    @GetMapping(
            path = "/years/{year}/administrative-evaluation",
            produces = {MediaType.APPLICATION_JSON_VALUE, AdministrativeEvaluationCsvWriter.TEXT_CSV})
    @Operation(summary = "行政評価: 施策ごとの取組数・状況・評価(JSONまたはCSV)")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(implementation = AdministrativeEvaluationView.class)),
                @Content(
                        mediaType = AdministrativeEvaluationCsvWriter.TEXT_CSV,
                        schema = @Schema(type = "string", description = "UTF-8 (BOM), CRLF"))
            })
    AdministrativeEvaluationView getAdministrativeEvaluation(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanYearId id = id(municipality, plan, year);
        return questions
                .find(new GetAdministrativeEvaluation(id, asOf), AdministrativeEvaluationView.class)
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, asOf));
    }

    @GetMapping("/trend")
    @Operation(summary = "経年: 計画期間の年度ごとの状況、評価、指標")
    TrendView getTrend(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new GetTrend(id, asOf), TrendView.class)
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, null, asOf));
    }

    private static PlanYearId id(MunicipalityId municipality, PlanName plan, FiscalYear year) {
        return PlanYearId.of(PlanId.of(municipality, plan.value()), year);
    }
}
