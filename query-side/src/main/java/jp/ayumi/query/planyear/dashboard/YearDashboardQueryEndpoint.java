package jp.ayumi.query.planyear.dashboard;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.planyear.GetYearDashboard;
import jp.ayumi.api.planyear.YearDashboardView;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How a municipality stands in a fiscal year, over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/years/{year}")
@Tag(name = "planyear", description = "年度のPDCA")
class YearDashboardQueryEndpoint {

    private final Questions questions;

    YearDashboardQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/dashboard")
    @Operation(summary = "自治体の年度の進捗の一覧: すべての計画の取組を一度ずつ、状況・計画・団体・地区ごとに数える")
    YearDashboardView getYearDashboard(
            @PathVariable MunicipalityId municipality,
            @PathVariable FiscalYear year,
            @RequestParam(required = false) @Nullable PlanKind kind,
            @RequestParam(required = false) @Nullable PlanName parent,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            Locale language) {
        PlanId above = parent == null ? null : PlanId.of(municipality, parent.value());
        return questions
                .find(
                        new GetYearDashboard(municipality, year, kind, above, language.getLanguage(), asOf),
                        YearDashboardView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
    }
}
