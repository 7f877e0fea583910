package jp.ayumi.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemWriter;
import jp.ayumi.web.problem.WebProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Says why a caller is not let in, as a problem and, for clients that know RFC 6750, in {@code WWW-Authenticate}. */
final class SecurityFaults implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String RETRY_AFTER_SECONDS = "5";

    private final ProblemWriter problems;

    SecurityFaults(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException exception)
            throws IOException {
        problems.write(fault(exception), request, response);
    }

    private static Fault fault(AuthenticationException exception) {
        if (exception instanceof AuthenticationServiceException) {
            return Fault.of(WebProblem.TOKEN_KEYS_UNAVAILABLE).with(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (exception instanceof InvalidBearerTokenException) {
            return Fault.of(WebProblem.TOKEN_INVALID)
                    .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ayumi\", error=\"invalid_token\"");
        }
        return Fault.of(WebProblem.TOKEN_MISSING).with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"ayumi\"");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException exception)
            throws IOException {
        problems.write(Fault.of(WebProblem.ACCESS_DENIED), request, response);
    }
}
