package jp.ayumi.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import jp.ayumi.web.page.PlainPage;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Sends who reads a page to the issuer. A part of a page, a stream or a change is refused instead, since a redirect would
 * put a login form where none belongs; htmx then loads the page anew.
 */
final class SignInFirst implements AuthenticationEntryPoint {

    private final boolean configured;
    private final PlainPage pages;

    SignInFirst(boolean configured, PlainPage pages) {
        this.configured = configured;
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (!configured) {
            Map<String, String> missing =
                    Map.of("setting", "ayumi.pages.client-id", "variable", "AYUMI_PAGES_CLIENTID");
            pages.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "pages-not-configured", missing, "");
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + WantedPage.signInBefore(request));
        } else {
            response.setHeader("HX-Refresh", "true");
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }

    static boolean isPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return HttpMethod.GET.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && (accept == null || !accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE));
    }
}
