package jp.ayumi.query.plan.lesson;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.GetLessons;
import jp.ayumi.api.plan.LessonsView;
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

/** Lessons over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/lessons")
@Tag(name = "plan", description = "計画")
class LessonQueryEndpoint {

    private final Questions questions;

    LessonQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "教訓と、その行き先")
    LessonsView getLessons(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf) {
        PlanId id = PlanId.of(municipality, plan.value());
        return questions
                .find(new GetLessons(id, asOf), LessonsView.class)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }
}
