package jp.ayumi.query.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import jp.ayumi.web.limit.KnownParametersOnly;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * {@code knownAt}: the answer knows what had been recorded at a position, or at an instant, and nothing later. The query
 * waits until every read model has come that far. Every answer says in a header how far it knows; without {@code knownAt}
 * that is the least: a read model may be ahead of the slowest one.
 */
final class KnownThen implements HandlerInterceptor {

    static final String PARAMETER = "knownAt";
    static final String HEADER = "Ayumi-Known-At";

    private static final String ATTRIBUTE = KnownThen.class.getName();
    private static final String TOLD = ATTRIBUTE + ".told";

    private final CatchingUp readModels;
    private final Moments moments;

    KnownThen(CatchingUp readModels, Moments moments) {
        this.readModels = readModels;
        this.moments = moments;
    }

    /** What the request at hand may know; {@code null} when it is about the present, or when there is none. */
    static @Nullable Long ofThisRequest() {
        return attribute(ATTRIBUTE);
    }

    /** How far the answer to the request at hand says that it knows; {@code null} when it does not say. */
    static @Nullable Long toldInThisRequest() {
        return attribute(TOLD);
    }

    /** The rest of the request at hand, and the pages that it leads to, know no more than this. */
    static void pin(long position) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, position, RequestAttributes.SCOPE_REQUEST);
    }

    private static @Nullable Long attribute(String name) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null ? null : (Long) request.getAttribute(name, RequestAttributes.SCOPE_REQUEST);
    }

    /** From here on the request at hand knows what had been recorded at a position. */
    static void settle(long position) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(ATTRIBUTE, position, RequestAttributes.SCOPE_REQUEST);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (!appliesTo(handler)) {
            return true;
        }
        PositionParameter wanted = PositionParameter.of(request, PARAMETER);
        long known = readModels.position();
        if (wanted != null) {
            known = moments.position(wanted, QueryProblem.KNOWN_AT_IN_FUTURE);
            refuseWhatIsLater(known, PositionParameter.of(request, ReadYourWrite.PARAMETER));
            readModels.await(known, request);
            request.setAttribute(ATTRIBUTE, known);
        }
        request.setAttribute(TOLD, known);
        response.setHeader(HEADER, Long.toString(known));
        return true;
    }

    /** Only read models remember what was known. */
    static boolean appliesTo(Object handler) {
        return ReadYourWrite.appliesTo(handler) && !KnownParametersOnly.isOnlyNow((HandlerMethod) handler);
    }

    private static void refuseWhatIsLater(long known, @Nullable PositionParameter least) {
        if (least != null && least.position() > known) {
            throw least.refused(
                    QueryProblem.KNOWN_AT_BEFORE_MIN_POSITION,
                    Map.of("position", least.value(), "known", Long.toString(known)));
        }
    }
}
