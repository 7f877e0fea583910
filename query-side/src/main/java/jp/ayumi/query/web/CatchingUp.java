package jp.ayumi.query.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.query.projection.ProjectionProgress;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * Lets a query wait until every read model has reached a position, but not for long; {@code Prefer: wait=<seconds>}
 * (RFC 7240) says how long.
 */
record CatchingUp(ProjectionProgress progress, QuerySettings settings) {

    private static final Pattern WAIT = Pattern.compile("\\bwait\\s*=\\s*\"?([0-9]{1,4})\\b");

    /** Where the slowest read model is. */
    long position() {
        return progress.position();
    }

    void await(long position, HttpServletRequest request) throws InterruptedException {
        if (!progress.await(position, patience(request.getHeader("Prefer")))) {
            throw new ProblemException(
                    Fault.of(QueryProblem.READ_MODEL_BEHIND, Map.of("position", Long.toString(position)))
                            .with(HttpHeaders.RETRY_AFTER, "1"));
        }
    }

    /** A preference that cannot be read is none. */
    private Duration patience(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        Duration wished = wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : settings.patience();
        return wished.compareTo(settings.mostPatience()) > 0 ? settings.mostPatience() : wished;
    }
}
