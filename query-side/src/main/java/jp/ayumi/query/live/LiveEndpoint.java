package jp.ayumi.query.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Min;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;
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

    private final OpenStreams streams;

    LiveEndpoint(OpenStreams streams) {
        this.streams = streams;
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
        return streams.open(municipality, lastEventId, SseSink::new, response);
    }
}
