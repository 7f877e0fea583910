package jp.ayumi.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The page that somebody wanted to read before they signed in. It travels in the address of the sign-in, so that nothing is kept
 * for who only asks; with the sign-in itself begins the session, and there it is kept until it is shown.
 */
final class WantedPage implements AuthenticationSuccessHandler {

    static final String PARAMETER = "to";

    private static final String CLOSED = "/municipalities/";
    private static final String KEPT = WantedPage.class.getName();

    /** In characters; what is longer than any address of ours is not come back to. */
    private static final int LONGEST = 2000;

    /** The address where a sign-in begins that leads back to what is asked for now. */
    static String signInBefore(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted = request.getRequestURI() + (query == null ? "" : "?" + query);
        return isOurs(wanted)
                ? UriComponentsBuilder.fromPath(PageSecurity.START)
                        .queryParam(PARAMETER, "{wanted}")
                        .encode()
                        .buildAndExpand(wanted)
                        .toUriString()
                : PageSecurity.START;
    }

    /** Keeps what the address of the sign-in says, if it is a page of ours. */
    static void keep(HttpServletRequest start) {
        String wanted = start.getParameter(PARAMETER);
        HttpSession session = start.getSession();
        session.removeAttribute(KEPT);
        if (wanted != null && isOurs(wanted)) {
            session.setAttribute(KEPT, wanted);
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String wanted = take(request.getSession(false));
        response.sendRedirect(request.getContextPath() + (wanted == null ? "/" : wanted));
    }

    private static @Nullable String take(@Nullable HttpSession session) {
        if (session == null || !(session.getAttribute(KEPT) instanceof String wanted)) {
            return null;
        }
        session.removeAttribute(KEPT);
        return wanted;
    }

    private static boolean isOurs(String address) {
        return address.startsWith(CLOSED)
                && address.length() <= LONGEST
                && address.chars().allMatch(character -> character > ' ' && character < 127 && character != '\\');
    }
}
