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
import jp.ayumi.api.replay.ReplayDirection;
import jp.ayumi.api.replay.ReplayPageView;
import jp.ayumi.api.replay.ReplayStepView;
import jp.ayumi.query.web.Answers;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import org.jspecify.annotations.Nullable;
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
    private final JsonMapper json;

    ReplayQueryEndpoint(Questions questions, JsonMapper json) {
        this.questions = questions;
        this.json = json;
    }

    @GetMapping
    @Operation(
            summary = "履歴の再生: 出来事を一つずつ、前と後の状態と違いとともに(進む・戻る)",
            description = "afterは最後に見た位置。directionがbackなら、その一つ前から新しい順に答える。"
                    + " One event at a time with the state before and after it; after is the position seen last.")
    ResponseEntity<ReplayPageView> getReplay(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(defaultValue = "FORWARD") ReplayDirection direction,
            @RequestParam(required = false) @Min(0) @Nullable Long after,
            @RequestParam(defaultValue = USUAL_PAGE) @Min(1) @Max(LARGEST_PAGE) int limit,
            Locale language) {
        PlanId id = PlanId.of(municipality, plan.value());
        long seen = after == null ? beginning(direction) : after;
        return page(id, direction, seen, limit, language)
                .map(page -> Answers.page(page, page.next()))
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
    }

    /** Each page of the stream is a question of its own, so that neither side holds a long history. */
    @GetMapping(path = "/stream", produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            summary = "履歴の再生を一続きに: 一行に一つの出来事(NDJSON)",
            description =
                    "途切れたら、最後に受け取った位置をafterに指定して続きを読む。"
                            + " The whole history, one step per line; when it breaks off, go on after the last position received.")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(implementation = ReplayStepView.class)))
    void streamReplay(
            @PathVariable MunicipalityId municipality,
            @PathVariable PlanName plan,
            @RequestParam(defaultValue = "0") @Min(0) long after,
            Locale language,
            HttpServletResponse response)
            throws IOException {
        PlanId id = PlanId.of(municipality, plan.value());
        ReplayPageView page = page(id, ReplayDirection.FORWARD, after, STEPS_AT_ONCE, language)
                .orElseThrow(QueryProblem.PLAN_UNKNOWN.about("plan", id));
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        new ReplayStream(
                        seen -> page(id, ReplayDirection.FORWARD, seen, STEPS_AT_ONCE, language)
                                .orElseThrow(),
                        json)
                .write(page, response.getOutputStream());
    }

    private Optional<ReplayPageView> page(
            PlanId plan, ReplayDirection direction, long after, int limit, Locale language) {
        return questions.find(
                new GetReplay(plan, direction, after, limit, language.getLanguage()), ReplayPageView.class);
    }

    private static long beginning(ReplayDirection direction) {
        return direction == ReplayDirection.FORWARD ? 0 : Long.MAX_VALUE;
    }
}
