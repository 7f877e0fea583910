package jp.ayumi.query.plan.counterpart;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.CounterpartsView;
import jp.ayumi.api.plan.GetCounterparts;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans run as one over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/counterparts")
@Tag(name = "plan", description = "計画")
class CounterpartQueryEndpoint {

    private final Questions questions;

    CounterpartQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "一体の計画と、そこで変わったこと")
    CounterpartsView getCounterparts(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(defaultValue = "false") boolean open,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new GetCounterparts(id, open, asOf), CounterpartsView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }
}
