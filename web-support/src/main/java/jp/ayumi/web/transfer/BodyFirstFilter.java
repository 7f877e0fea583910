package jp.ayumi.web.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import jp.ayumi.web.problem.ProblemWriter;
import jp.ayumi.web.problem.WebProblem;
import org.springframework.http.HttpHeaders;

/**
 * Receives the body of a request before anything else happens to it. A body that is here with its headers costs nothing; for
 * one that is not, the thread goes back to work for others until it is, or until time or memory is up.
 */
final class BodyFirstFilter implements Filter {

    private static final String RECEIVED = Received.class.getName();
    private static final String ELSEWHERE = "/";
    private static final int PART = 8192;

    private final TransferLimits limits;
    private final InFlight memory;
    private final ProblemWriter problems;

    BodyFirstFilter(TransferLimits limits, InFlight memory, ProblemWriter problems) {
        this.limits = limits;
        this.memory = memory;
        this.problems = problems;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        if (request.getAttribute(RECEIVED) instanceof Received received) {
            request.removeAttribute(RECEIVED);
            goOn(received, request, response, chain);
        } else if (request.getDispatcherType() == DispatcherType.REQUEST && hasBody(request)) {
            receive(request, response, chain);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ServletInputStream stream = request.getInputStream();
        byte[] here = whatIsHere(stream, request.getContentLengthLong());
        if (here.length == request.getContentLengthLong()) {
            goOn(new Received(here, null), request, response, chain);
            return;
        }
        AsyncContext async = request.startAsync();
        async.setTimeout(limits.bodyWithin().toMillis());
        new IncomingBody(
                        stream,
                        Math.toIntExact(limits.body().toBytes()) + 1,
                        memory,
                        here,
                        received -> again(async, request, received))
                .receive(async);
    }

    /** What came with the headers; to look for it waits for nobody. */
    private static byte[] whatIsHere(ServletInputStream stream, long length) throws IOException {
        ByteArrayOutputStream here = new ByteArrayOutputStream();
        byte[] part = new byte[PART];
        while (here.size() < length && stream.available() > 0) {
            int read = stream.read(part, 0, (int) Math.min(PART, length - here.size()));
            if (read < 0) {
                break;
            }
            here.write(part, 0, read);
        }
        return here.toByteArray();
    }

    private static void again(AsyncContext async, HttpServletRequest request, Received received) {
        request.setAttribute(RECEIVED, received);
        try {
            async.dispatch();
        } catch (UnsupportedOperationException noSuchPath) {
            // The container knows no place for it, as it knows none for one that climbs above the root.
            request.setAttribute(RECEIVED, new Received(new byte[0], WebProblem.REQUEST_MALFORMED));
            async.dispatch(ELSEWHERE);
        }
    }

    private void goOn(Received received, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (received.problem() != null) {
            refuse(Fault.of(received.problem()), request, response);
            return;
        }
        ReceivedRequest whole;
        try {
            if (FormFields.isForm(request)
                    && received.body().length > limits.form().toBytes()) {
                throw new ProblemException(
                        WebProblem.BODY_TOO_LARGE,
                        Map.of("limit", Long.toString(limits.form().toBytes())));
            }
            whole = new ReceivedRequest(
                    request, received.body(), FormFields.of(request, received.body(), limits.parameters()));
        } catch (ProblemException refused) {
            refuse(refused.fault(), request, response);
            return;
        }
        chain.doFilter(whole, response);
    }

    private void refuse(Fault fault, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        Fault later = fault.code() == WebProblem.OVERLOADED ? fault.with(HttpHeaders.RETRY_AFTER, "5") : fault;
        problems.write(later, request, response);
        // Tomcat would wait for what is still to come.
        Connection.close(request);
    }
}
