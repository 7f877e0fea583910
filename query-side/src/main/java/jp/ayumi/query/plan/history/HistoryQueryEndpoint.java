package jp.ayumi.query.plan.history;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Locale;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetPlanHistory;
import jp.ayumi.api.plan.HistoryPageView;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The history of a plan over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/history")
@Tag(name = "plan", description = "計画")
class HistoryQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    HistoryQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "計画と年度の履歴: だれが、いつ、何を、なぜ、前と後")
    ResponseEntity<HistoryPageView> getPlanHistory(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            Locale language) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new GetPlanHistory(id, after, limit, language.getLanguage()), HistoryPageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }
}
