package jp.ayumi.standalone.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.page.PlainPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Asks people for name and password. What was wrong of the two is not said. */
@Controller
final class LoginForm implements AuthenticationFailureHandler {

    static final String PATH = "/identity/login";

    /** How long somebody waits who tried too often. */
    static final Map<String, String> MINUTES = Map.of("minutes", Long.toString(Attempts.WAIT.toMinutes()));

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
        show(request, response, status(reason, response), Form.wrong(pages, request, key(reason), MINUTES));
    }

    static String key(AuthenticationException reason) {
        return reason instanceof TooManyAttemptsException ? "sign-in-later" : "sign-in-wrong";
    }

    static HttpStatus status(AuthenticationException reason, HttpServletResponse response) {
        if (reason instanceof TooManyAttemptsException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Attempts.WAIT.toSeconds()));
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return HttpStatus.UNAUTHORIZED;
    }

    private void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String before)
            throws IOException {
        String form = Form.of(pages, request, PATH, "sign-in.title", Form.Field.USERNAME, Form.Field.PASSWORD);
        String change = "<p><a href=\"" + request.getContextPath() + PasswordForm.PATH + "\">"
                + pages.text("password.title", Languages.of(request), Map.of()) + "</a></p>\n";
        pages.write(request, response, status, "sign-in", Map.of(), before + form + change);
    }
}
