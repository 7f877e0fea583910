package jp.ayumi.query.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.replay.ComparisonView;
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

/** 新旧対照 over HTTP: what differs between two revisions or two moments. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}")
@Tag(name = "replay", description = "履歴の再生と新旧対照")
class ComparisonQueryEndpoint {

    private static final String RECORDED = "記録の位置(1200)、または時刻(2026-04-01T00:00:00+09:00)";

    private static final String MOMENT = "見直しの次数(revision-0は策定時)、施行されていた日(2026-04-01)、ある時点までに分かっていた、その日の内容"
            + "(2026-04-01@1200。@の後は位置か時刻)、"
            + RECORDED
            + "。 A revision, a day in force, such a day as it was known at a position or an instant, a position,"
            + " or an instant.";

    private static final String MOMENT_OF_YEAR = RECORDED + "。 A position, or an instant.";

    private static final String PRESENT = " なければ現在。 Without it, the present.";

    private final Questions questions;
    private final Comparisons comparisons;

    ComparisonQueryEndpoint(Questions questions, Comparisons comparisons) {
        this.questions = questions;
        this.comparisons = comparisons;
    }

    @GetMapping("/comparison")
    @Operation(
            summary = "新旧対照: 二つの見直し、または二つの時点で、何が違うか",
            description =
                    "見直しや日を指定すると計画の内容だけを、位置や時刻だけを指定すると年度の記録も比べる。"
                            + " With a revision or a day the contents of the plan are compared, with positions or instants its years, too.")
    ResponseEntity<ComparisonView> getComparison(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam @Parameter(description = MOMENT, example = "revision-0") String from,
            @RequestParam(required = false) @Parameter(description = MOMENT + PRESENT, example = "revision-1") @Nullable
                    String to,
            Locale language,
            HttpServletRequest request)
            throws InterruptedException {
        return answer(comparisons.between(known(municipality, plan), from, to, language.getLanguage(), request));
    }

    @GetMapping("/years/{year}/comparison")
    @Operation(summary = "年度の新旧対照: 二つの時点で、年間計画、進捗、評価、振り返りの何が違うか")
    ResponseEntity<ComparisonView> getYearComparison(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable FiscalYear year,
            @RequestParam @Parameter(description = MOMENT_OF_YEAR, example = "1200") String from,
            @RequestParam(required = false)
                    @Parameter(description = MOMENT_OF_YEAR + PRESENT, example = "1300")
                    @Nullable
                    String to,
            Locale language,
            HttpServletRequest request)
            throws InterruptedException {
        return answer(comparisons.ofYear(known(municipality, plan), year, from, to, language.getLanguage(), request));
    }

    private PlanId known(MunicipalityId municipality, PlanName plan) {
        PlanId id = PlanId.of(municipality, plan.value());
        questions.find(new GetPlan(id, null), PlanView.class).orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
        return id;
    }

    private static ResponseEntity<ComparisonView> answer(ComparisonView view) {
        return ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT_LANGUAGE).body(view);
    }
}
