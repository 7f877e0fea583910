package jp.ayumi.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.log.LogReader;
import jp.ayumi.query.projection.ProjectionProgress;
import jp.ayumi.web.limit.KnownParametersOnly;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code minPosition}: whoever has a receipt reads what they wrote. The query waits until every read model has reached the
 * position, but not for long; {@code Prefer: wait=<seconds>} (RFC 7240) says how long.
 */
final class ReadYourWrite implements HandlerInterceptor {

    static final String PARAMETER = "minPosition";

    private static final String OUR_ENDPOINTS = "jp.ayumi.query.";
    private static final Pattern WAIT = Pattern.compile("\\bwait\\s*=\\s*\"?([0-9]{1,4})\\b");

    private final ProjectionProgress progress;
    private final LogReader log;
    private final QuerySettings settings;

    ReadYourWrite(ProjectionProgress progress, LogReader log, QuerySettings settings) {
        this.progress = progress;
        this.log = log;
        this.settings = settings;
    }

    /** A stream has its own position, {@code Last-Event-ID}, and waits for the read models by its nature. */
    static boolean appliesTo(Object handler) {
        return handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OUR_ENDPOINTS)
                && !KnownParametersOnly.isStream(method);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        @Nullable String wanted = request.getParameter(PARAMETER);
        if (wanted != null && appliesTo(handler)) {
            await(position(wanted), patience(request.getHeader("Prefer")));
        }
        return true;
    }

    private void await(long position, Duration patience) throws InterruptedException {
        if (progress.position() >= position) {
            return;
        }
        if (position > log.head()) {
            throw refused(QueryProblem.POSITION_BEYOND_LOG, position);
        }
        if (!progress.await(position, patience)) {
            throw new ProblemException(
                    Fault.of(QueryProblem.READ_MODEL_BEHIND, Map.of("position", Long.toString(position)))
                            .with(HttpHeaders.RETRY_AFTER, "1"));
        }
    }

    private static long position(String wanted) {
        try {
            long position = Long.parseLong(wanted);
            if (position >= 0) {
                return position;
            }
        } catch (NumberFormatException e) {
            // Falls through: not a position either.
        }
        throw new ProblemException(Fault.of(
                WebProblem.PARAMETER_INVALID,
                Map.of(),
                Fault.Place.parameter(PARAMETER, "PARAMETER_INVALID", Map.of("name", PARAMETER))));
    }

    private static ProblemException refused(QueryProblem problem, long position) {
        Map<String, String> arguments = Map.of("position", Long.toString(position));
        return new ProblemException(
                Fault.of(problem, arguments, Fault.Place.parameter(PARAMETER, problem.name(), arguments)));
    }

    /** A preference that cannot be read is none. */
    private Duration patience(@Nullable String prefer) {
        Matcher wait = WAIT.matcher(prefer == null ? "" : prefer);
        Duration wished = wait.find() ? Duration.ofSeconds(Long.parseLong(wait.group(1))) : settings.patience();
        return wished.compareTo(settings.mostPatience()) > 0 ? settings.mostPatience() : wished;
    }
}
