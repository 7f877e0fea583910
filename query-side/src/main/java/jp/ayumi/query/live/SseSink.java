package jp.ayumi.query.live;

import java.io.IOException;
import jp.ayumi.api.event.LiveEventView;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Writes server-sent events (HTML Living Standard, 9.2). The id of each is its position; a sign of life is a comment with an
 * id and no data, which browsers remember and do not show.
 */
final class SseSink implements LiveSink {

    private final SseEmitter emitter;

    SseSink(SseEmitter emitter) {
        this.emitter = emitter;
    }

    @Override
    public void beat(long position) throws IOException {
        emitter.send(SseEmitter.event().id(Long.toString(position)).comment("alive"));
    }

    @Override
    public void send(LiveEventView event) throws IOException {
        emitter.send(SseEmitter.event()
                .id(Long.toString(event.position()))
                .name(event.type())
                .data(event, MediaType.APPLICATION_JSON));
    }

    @Override
    public void complete() {
        emitter.complete();
    }
}
