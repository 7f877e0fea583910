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
    private final StreamsOfEach each;
    private final Questions questions;
    private final QueryAccess access;

    OpenStreams(LiveStreams streams, StreamsOfEach each, Questions questions, QueryAccess access) {
        this.streams = streams;
        this.each = each;
        this.questions = questions;
        this.access = access;
    }

    SseEmitter open(
            MunicipalityId municipality,
            @Nullable Long lastPosition,
            Function<SseEmitter, LiveSink> sink,
            HttpServletResponse response) {
        Asker asker = Asker.of(ActorReader.find());
        access.require(asker, Readers.MUNICIPALITY, municipality);
        questions
                .find(new GetMunicipality(municipality), MunicipalityView.class)
                .orElseThrow(QueryProblem.MUNICIPALITY_UNKNOWN.about("municipality", municipality));
        Runnable back = each.take(String.valueOf(asker.actor()));
        if (back == null) {
            throw refused(LiveProblem.TOO_MANY_STREAMS_OF_ONE);
        }
        SseEmitter emitter = new SseEmitter(NO_TIMEOUT);
        Runnable end = streams.open(
                municipality,
                lastPosition,
                StreamsOfEach.until(back, sink.apply(emitter)),
                () -> access.allows(asker, Readers.MUNICIPALITY, municipality));
        if (end == null) {
            back.run();
            throw refused(LiveProblem.TOO_MANY_STREAMS);
        }
        emitter.onCompletion(end);
        emitter.onError(gone -> end.run());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // Or nginx would gather events until its buffer is full.
        response.setHeader("X-Accel-Buffering", "no");
        return emitter;
    }

    private static ProblemException refused(LiveProblem problem) {
        return new ProblemException(Fault.of(problem).with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
    }
}
