package jp.ayumi.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.ayumi.web.correlation.CorrelationId;
import jp.ayumi.web.language.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import tools.jackson.databind.json.JsonMapper;

/** Sends problems: the one place in which status, headers and body of a problem are put together. */
public final class ProblemWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemWriter.class);

    private final Problems problems;
    private final JsonMapper json;
    private final Supplier<Stream<FaultListener>> listeners;

    /**
     * @param listeners asked for at each problem: they need what starts after this
     */
    public ProblemWriter(Problems problems, JsonMapper json, Supplier<Stream<FaultListener>> listeners) {
        this.problems = problems;
        this.json = json;
        this.listeners = listeners;
    }

    /** The answer as Spring MVC wants it. */
    public ResponseEntity<Problem> entity(Throwable exception, HttpServletRequest request) {
        Fault fault = problems.faultOf(exception, request);
        tell(fault, request);
        return ResponseEntity.status(fault.code().status())
                .headers(headers -> headers.addAll(headersOf(fault, request)))
                .body(problems.describe(fault, request));
    }

    /** Writes the answer, for places that Spring MVC does not reach. */
    public void write(Throwable exception, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        write(problems.faultOf(exception, request), request, response);
    }

    /** Writes the answer, for places that Spring MVC does not reach. */
    public void write(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        tell(fault, request);
        response.resetBuffer();
        response.setStatus(fault.code().status().value());
        response.setHeader(CorrelationId.HEADER, CorrelationId.of(request));
        headersOf(fault, request).forEach((name, values) -> response.setHeader(name, String.join(", ", values)));
        byte[] body = json.writeValueAsBytes(problems.describe(fault, request));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        response.flushBuffer();
    }

    private void tell(Fault fault, HttpServletRequest request) {
        try {
            listeners.get().forEach(listener -> listener.answering(fault, request));
        } catch (RuntimeException e) {
            LOG.error("request {}: a listener failed", CorrelationId.of(request), e);
        }
    }

    private static HttpHeaders headersOf(Fault fault, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.addAll(fault.headers());
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, Languages.of(request).getLanguage());
        headers.set(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        return headers;
    }
}
