package jp.ayumi.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import jp.ayumi.log.LogReader;
import jp.ayumi.web.limit.KnownParametersOnly;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code minPosition}: whoever has a receipt reads what they wrote. The query waits until every read model has reached the
 * position.
 */
final class ReadYourWrite implements HandlerInterceptor {

    static final String PARAMETER = "minPosition";

    private static final String OUR_ENDPOINTS = "jp.ayumi.query.";

    private final CatchingUp readModels;
    private final LogReader log;

    ReadYourWrite(CatchingUp readModels, LogReader log) {
        this.readModels = readModels;
        this.log = log;
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
        PositionParameter wanted = PositionParameter.of(request, PARAMETER);
        if (wanted == null || !appliesTo(handler)) {
            return true;
        }
        long position = wanted.position();
        if (readModels.position() < position) {
            if (position > log.head()) {
                throw wanted.refused(QueryProblem.POSITION_BEYOND_LOG, Map.of("position", Long.toString(position)));
            }
            readModels.await(position, request);
        }
        return true;
    }
}
