package jp.ayumi.query.timeline;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Locale;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.timeline.GetTimeline;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.api.timeline.TimelinePageView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.AsOf;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Time lines over HTTP. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/timeline")
@Tag(name = "timeline", description = "計画の年表")
class TimelineQueryEndpoint {

    private static final String USUAL_PAGE = "50";
    private static final int LARGEST_PAGE = 200;

    private final Questions questions;

    TimelineQueryEndpoint(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            summary = "計画の年表: 見直し、意見、振り返り、訂正、公表などを一つの列に",
            description = "afterは最後に見た位置。directionがbackなら、その一つ前から新しい順に答える。"
                    + " Everything that happened to the plan or about it; after is the position seen last.")
    ResponseEntity<TimelinePageView> getTimeline(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(required = false) @Nullable TimelineKind kind,
            @RequestParam(defaultValue = "FORWARD") ReplayDirection direction,
            @RequestParam(required = false) @Min(0) @Nullable Long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            @RequestParam(required = false) @AsOf @Nullable LocalDate asOf,
            Locale language) {
        PlanId id = PlanId.of(municipality, plan.value());
        long seen = after == null ? direction.beginning() : after;
        return questions
                .find(
                        new GetTimeline(id, kind, direction, seen, limit, language.getLanguage(), asOf),
                        TimelinePageView.class)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }
}
