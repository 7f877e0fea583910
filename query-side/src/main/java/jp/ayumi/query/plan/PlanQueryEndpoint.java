package jp.ayumi.query.plan;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.plan.GetPlan;
import jp.ayumi.api.plan.ListPlans;
import jp.ayumi.api.plan.ListRevisions;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanListView;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.plan.PlanView;
import jp.ayumi.api.plan.RevisionListView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.DaysOfPlan;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Plans, their trees and their revisions over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans")
@Tag(name = "plan", description = "計画")
class PlanQueryEndpoint {

    private final Questions questions;

    PlanQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "計画の一覧")
    PlanListView listPlans(
            @PathVariable MunicipalityId municipality, @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        return questions.ask(new ListPlans(municipality, asOf), PlanListView.class);
    }

    @GetMapping("/{plan}")
    @Operation(summary = "計画の体系(最新、指定した見直しの時点、または指定した日に施行されていたもの)")
    ResponseEntity<PlanView> getPlan(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Min(0) @Nullable Integer revision,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        if (revision != null && asOf != null) {
            throw QueryProblem.AS_OF_WITH_REVISION.about("asOf", asOf).get();
        }
        return questions
                .find(new GetPlan(id, revision, asOf), PlanView.class)
                .map(view -> Answers.versioned(view, view.version()))
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, revision, asOf));
    }

    @GetMapping("/{plan}/revisions")
    @Operation(summary = "計画の策定・見直し・要否の決定・中間の振り返りの一覧")
    ResponseEntity<RevisionListView> listRevisions(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new ListRevisions(id, asOf), RevisionListView.class)
                .map(view -> Answers.versioned(view, view.version()))
                .orElseThrow(() -> DaysOfPlan.missing(questions, id, null, asOf));
    }
}
