package jp.ayumi.query.live;

import jakarta.servlet.http.HttpServletResponse;
import java.util.function.Function;
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
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Begins a stream for whoever asks over HTTP, as long as there is a place. */
@Component
class OpenStreams {

    private static final String RETRY_SECONDS = "10";
    private static final long NO_TIMEOUT = 0;

    private final LiveStreams streams;
    private final Questions questions;
    private final QueryAccess access;

    OpenStreams(LiveStreams streams, Questions questions, QueryAccess access) {
        this.streams = streams;
        this.questions = questions;
        this.access = access;
    }

    SseEmitter open(
            MunicipalityId municipality,
            @Nullable Long lastPosition,
            Function<SseEmitter, LiveSink> sink,
            HttpServletResponse response) {
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        Asker asker = Asker.of(ActorReader.find());
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Runnable end = streams.open(
                municipality,
                lastPosition,
                sink.apply(emitter),
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
