package jp.ayumi.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.query.readers.Asker;
import jp.ayumi.query.readers.QueryAccess;
import jp.ayumi.query.readers.Readers;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.query.web.Questions;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.security.ActorReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Live updates over HTTP. */
@RestController
@Tag(name = "live", description = "更新の通知")
class LiveEndpoint {

    private static final String RETRY_SECONDS = "10";
    private static final long NO_TIMEOUT = 0;

    private final LiveStreams streams;
    private final Questions questions;
    private final QueryAccess access;

    LiveEndpoint(LiveStreams streams, Questions questions, QueryAccess access) {
        this.streams = streams;
        this.questions = questions;
        this.access = access;
    }

    /**
     * Each event of the municipality, when the read models have taken it in: {@code id} is its position, {@code event} its
     * permanent name, {@code data} a {@link jp.ayumi.api.event.LiveEventView}.
     */
    @GetMapping(path = "/api/municipalities/{municipality}/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "更新の通知(SSE)。Last-Event-ID以降を漏れも重複もなく送る")
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(type = "string", description = "server-sent events")))
    SseEmitter streamEvents(
            @PathVariable MunicipalityId municipality,
            @Parameter(
                            description =
                                    "最後に受け取った位置。その次から送る。なければいまから。"
                                            + " The position received last; what follows it is sent. Without it, what happens from now on.")
                    @RequestHeader(name = "Last-Event-ID", required = false)
                    @Min(0)
                    @Nullable
                    Long lastEventId,
            HttpServletResponse response) {
        Asker asker = Asker.of(ActorReader.find());
        access.require(asker, Readers.MUNICIPALITY, municipality);
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Runnable end = streams.open(
                municipality,
                lastEventId,
                new SseSink(emitter),
                () -> access.allows(asker, Readers.MUNICIPALITY, municipality));
        if (end == null) {
            throw new ProblemException(
                    Fault.of(LiveProblem.TOO_MANY_STREAMS).with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
        }
        emitter.onCompletion(end);
        emitter.onError(gone -> end.run());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Or nginx would gather events until its buffer is full.
        response.setHeader("X-Accel-Buffering", "no");
        return emitter;
    }
}
