package jp.ayumi.standalone.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.page.PlainPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.util.HtmlUtils;

/** Asks people for name and password. What was wrong of the two is not said. */
@Controller
final class LoginForm implements AuthenticationFailureHandler {

    static final String PATH = "/identity/login";

    private static final String FORM = """
            %s<form method="post" action="%s">
            <input type="hidden" name="%s" value="%s">
            <label for="username">%s</label>
            <input id="username" name="username" autocomplete="username" autocapitalize="none" spellcheck="false" required>
            <label for="password">%s</label>
            <input id="password" name="password" type="password" autocomplete="current-password" required>
            <button type="submit">%s</button>
            </form>
            """;

    private final PlainPage pages;

    LoginForm(PlainPage pages) {
        this.pages = pages;
    }

    @GetMapping(PATH)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpStatus.OK, "");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        boolean tooOften = reason instanceof TooManyAttemptsException;
        if (tooOften) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attempts.WAIT.toSeconds()));
        }
        String sentence = pages.text(
                tooOften ? "sign-in-later" : "sign-in-wrong",
                Languages.of(request),
                Map.of("minutes", Long.toString(Attempts.WAIT.toMinutes())));
        show(
                request,
                response,
                tooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.UNAUTHORIZED,
                "<p class=\"wrong\" role=\"alert\">" + sentence + "</p>\n");
    }

    private void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String before)
            throws IOException {
        Locale locale = Languages.of(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        String form = FORM.formatted(
                before,
                request.getContextPath() + PATH,
                HtmlUtils.htmlEscape(token.getParameterName()),
                HtmlUtils.htmlEscape(token.getToken()),
                pages.text("sign-in.name", locale, Map.of()),
                pages.text("sign-in.password", locale, Map.of()),
                pages.text("sign-in.title", locale, Map.of()));
        pages.write(request, response, status, "sign-in", Map.of(), form);
    }
}
