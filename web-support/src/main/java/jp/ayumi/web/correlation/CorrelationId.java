package jp.ayumi.web.correlation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.axonframework.common.IdentifierFactory;

/** The name of one request, by which its traces in answers, program log and event metadata are found. */
public final class CorrelationId {

    /** The header in which a caller may name its request, and in which every answer repeats the name. */
    public static final String HEADER = "X-Correlation-Id";

    /** The key under which log lines know it. */
    public static final String MDC_KEY = "correlationId";

    private static final String ATTRIBUTE = CorrelationId.class.getName();
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final Pattern TRACE_PARENT =
            Pattern.compile("[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

    private CorrelationId() {}

    /** The name of this request; the same however often it is asked for. */
    public static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String id = given(request);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }

    /** The caller's own name if it is well-formed, else its W3C trace id, else a new one. */
    private static String given(HttpServletRequest request) {
        String named = request.getHeader(HEADER);
        if (named != null && WELL_FORMED.matcher(named).matches()) {
            return named;
        }
        String traced = request.getHeader("traceparent");
        if (traced != null) {
            Matcher matcher = TRACE_PARENT.matcher(traced);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return IdentifierFactory.getInstance().generateIdentifier();
    }
}
