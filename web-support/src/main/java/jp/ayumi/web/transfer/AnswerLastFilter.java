package jp.ayumi.web.transfer;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.WebUtils;

/** Sends an answer when it is whole, and waits for its client without a thread. */
final class AnswerLastFilter implements Filter {

    /** What is no larger fits into the buffers of the connection. */
    private static final int SMALL = 8192;

    private final Duration within;
    private final InFlight memory;

    /**
     * @param within in which time an answer has to be taken
     */
    AnswerLastFilter(Duration within, InFlight memory) {
        this.within = within;
        this.memory = memory;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        if (HttpMethod.HEAD.matches(request.getMethod())
                || WebUtils.getNativeResponse(response, BufferedAnswer.class) != null) {
            chain.doFilter(request, response);
            return;
        }
        BufferedAnswer answer = new BufferedAnswer(request, response);
        chain.doFilter(request, answer);
        if (answer.isStream() || request.isAsyncStarted()) {
            return;
        }
        if (answer.getContentSize() <= SMALL) {
            answer.copyBodyToResponse();
        } else {
            send(answer.getContentAsByteArray(), request, response);
        }
    }

    private void send(byte[] content, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(content.length);
        AsyncContext async = request.startAsync();
        async.setTimeout(within.toMillis());
        new OutgoingAnswer(content, response.getOutputStream(), async, memory, request).send();
    }
}
