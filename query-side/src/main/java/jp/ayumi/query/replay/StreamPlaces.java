package jp.ayumi.query.replay;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.query.web.QueryProblem;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Who reads a history as one stream, and how many at once: a reader who takes all threads would leave none to others. */
@Component
class StreamPlaces {

    private static final String RETRY_SECONDS = "10";

    private final int most;
    private final Map<String, Integer> taken = new ConcurrentHashMap<>();

    StreamPlaces(ReplaySettings settings) {
        most = settings.streamsPerReader();
    }

    /**
     * Takes a place for a reader.
     *
     * @return gives it back
     * @throws ProblemException when all of the reader's places are taken
     */
    Runnable take(String reader) {
        int now = taken.merge(reader, 1, Integer::sum);
        if (now > most) {
            giveBack(reader);
            throw new ProblemException(Fault.of(QueryProblem.TOO_MANY_REPLAYS, Map.of("most", Integer.toString(most)))
                    .with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
        }
        return () -> giveBack(reader);
    }

    private void giveBack(String reader) {
        taken.computeIfPresent(reader, (name, places) -> places == 1 ? null : places - 1);
    }
}
