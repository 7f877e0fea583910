package jp.ayumi.query.replay;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanName;
import jp.ayumi.api.replay.GetReplay;
import jp.ayumi.api.replay.GetReplayStep;
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayEndView;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepPageView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.Moments;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.security.ActorReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** A plan's history step by step over HTTP: in pages, forward and back, or as one stream. */
@RestController
@RequestMapping("/api/municipalities/{municipality}/plans/{plan}/replay")
@Tag(name = "replay", description = "履歴の再生と新旧対照")
class ReplayQueryEndpoint {

    private static final String USUAL_PAGE = "20";
    private static final int LARGEST_PAGE = 100;
    private static final int STEPS_AT_ONCE = 50;

    private final Questions questions;
    private final Moments moments;
    private final StreamPlaces places;
    private final JsonMapper json;

    ReplayQueryEndpoint(Questions questions, Moments moments, StreamPlaces places, JsonMapper json) {
        this.questions = questions;
        this.moments = moments;
        this.places = places;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "履歴の再生: 出来事を一つずつ、前と後の状態と違いとともに(進む・戻る)",
            description = "afterは最後に見た位置。directionがBACKなら、その一つ前から新しい順に答える。"
                    + "Linkのnextとprevは、最初の頁が知っていた時点(knownAt)のまま、前後の頁に導く。"
                    + " One event at a time with the state before and after it; after is the position seen last."
                    + " The links next and prev keep to what the first page knew.")
    ResponseEntity<ReplayPageView> getReplay(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(defaultValue = "FORWARD") ReplayDirection direction,
            @RequestParam(required = false) @Min(0) @Nullable Long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            Locale language) {
        moments.pin();
        PlanId id = PlanId.of(municipality, plan.value());
        return page(id, direction, seen(direction, after), limit, language)
                .map(page -> Answers.page(page, page.previous(), page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }

    @GetMapping("/{position}")
    @Operation(
            summary = "履歴の再生: 一つの出来事を、前と後の状態と違いとともに",
            description = "positionは出来事の記録の位置。前後の出来事の位置も答える。"
                    + " One event of the plan by its position, with the positions of the events before and behind it.")
    ResponseEntity<ReplayStepPageView> getReplayStep(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @PathVariable @Min(1) long position,
            Locale language) {
        long known = moments.pin();
        PlanId id = PlanId.of(municipality, plan.value());
        ReplayStepPageView step = questions
                .find(new GetReplayStep(id, position, language.getLanguage()), ReplayStepPageView.class)
                .orElseThrow(() -> noStep(id, position, known, language));
        return ResponseEntity.ok().varyBy(HttpHeaders.ACCEPT_LANGUAGE).body(step);
    }

    /** Each page of the stream is a question of its own, so that neither side holds a long history. */
    @GetMapping(path = "/stream", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "履歴の再生を一続きに: 一行に一つの出来事(NDJSON)",
            description = "最後の行{\"end\":true,\"steps\":件数,\"knownAt\":位置}は、すべて届いたことを示す。この行がなければ途切れている。"
                    + "その場合は、最後に受け取った位置をafterに指定して続きを読む。"
                    + " The whole history, one step per line, and a last line that says so. Without that line it broke off:"
                    + " go on after the last position received.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(oneOf = {ReplayStepView.class, ReplayEndView.class})))
    void streamReplay(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(defaultValue = "FORWARD") ReplayDirection direction,
            @RequestParam(required = false) @Min(0) @Nullable Long after,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        long known = moments.pin();
        PlanId id = PlanId.of(municipality, plan.value());
        Runnable giveBack = places.take(ActorReader.current().id());
        try {
            ReplayPageView page = page(id, direction, seen(direction, after), STEPS_AT_ONCE, language)
                    .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
            response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            new ReplayStream(
                            seen -> page(id, direction, seen, STEPS_AT_ONCE, language)
                                    .orElseThrow(),
                            known,
                            json)
                    .write(page, response.getOutputStream());
        } finally {
            giveBack.run();
        }
    }

    private Optional<ReplayPageView> page(
            PlanId plan, ReplayDirection direction, long after, int limit, Locale language) {
        return questions.find(
                new GetReplay(plan, direction, after, limit, language.getLanguage()), ReplayPageView.class);
    }

    private ProblemException noStep(PlanId plan, long position, long known, Locale language) {
        if (page(plan, ReplayDirection.FORWARD, 0, 1, language).isEmpty()) {
            return QueryProblem.PLAN_UNKNOWN.about("plan", plan).get();
        }
        QueryProblem problem = position > known ? QueryProblem.STEP_UNKNOWN : QueryProblem.STEP_OF_OTHERS;
        return problem.about("position", position).get();
    }

    private static long seen(ReplayDirection direction, @Nullable Long after) {
        return after == null ? direction.beginning() : after;
    }
}
