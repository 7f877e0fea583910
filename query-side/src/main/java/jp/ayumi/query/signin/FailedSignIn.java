package jp.ayumi.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.logging.Failure;
import jp.ayumi.web.page.PlainPage;
import jp.ayumi.web.problem.Causes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.web.client.ResourceAccessException;

/** Says that a sign-in failed, or cannot be made now; never why in the issuer's words, since those come from outside. */
final class FailedSignIn implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FailedSignIn.class);
    private static final String RETRY_AFTER_SECONDS = "5";

    private final PlainPage pages;

    FailedSignIn(PlainPage pages) {
        this.pages = pages;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean away = isAway(reason);
        LOG.warn("a sign-in to the pages failed: {}", Failure.of(reason));
        if (away) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        pages.write(
                request,
                response,
                away ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.UNAUTHORIZED,
                away ? "issuer-away" : "sign-in-failed",
                Map.of(),
                "<p><a href=\"" + request.getContextPath() + PageSecurity.START + "\">"
                        + pages.text("sign-in-again", Languages.of(request), Map.of()) + "</a></p>");
    }

    private static boolean isAway(AuthenticationException reason) {
        return Causes.of(reason)
                .anyMatch(cause -> cause instanceof IssuerAwayException || cause instanceof ResourceAccessException);
    }
}
