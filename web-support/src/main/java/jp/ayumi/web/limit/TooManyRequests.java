package jp.ayumi.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import jp.ayumi.web.page.PlainPage;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemCode;
import jp.ayumi.web.problem.ProblemWriter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** Says that there were too many: to programs as a problem, to who reads pages as a page. RFC 6585, section 4. */
public final class TooManyRequests {

    private static final String API = "/api/";

    private final ProblemWriter problems;
    private final PlainPage pages;

    public TooManyRequests(ProblemWriter problems, PlainPage pages) {
        this.problems = problems;
        this.pages = pages;
    }

    void write(ProblemCode code, Duration wait, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String seconds = Long.toString(
                wait.plusNanos(Duration.ofSeconds(1).toNanos() - 1).toSeconds());
        Map<String, String> arguments = Map.of("seconds", seconds);
        if (isPage(request)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, seconds);
            pages.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", arguments, "");
        } else {
            problems.write(Fault.of(code, arguments).with(HttpHeaders.RETRY_AFTER, seconds), request, response);
        }
    }

    private static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getRequestURI().startsWith(API);
    }
}
