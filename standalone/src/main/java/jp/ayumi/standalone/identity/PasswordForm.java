package jp.ayumi.standalone.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.web.page.PlainPage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetailsSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets people choose a password: who knows the present one, and guesses as little here as at the sign-in. */
@Controller
final class PasswordForm {

    static final String PATH = "/identity/password";

    private static final Logger LOG = LoggerFactory.getLogger(PasswordForm.class);

    private static final Map<String, String> BOUNDS = Map.of(
            "shortest", Integer.toString(NewPassword.SHORTEST),
            "longest", Integer.toString(NewPassword.LONGEST));

    private final PlainPage pages;
    private final People people;
    private final PeopleAtTheDoor door;
    private final AuthenticationEventPublisher events;
    private final WebAuthenticationDetailsSource details = new WebAuthenticationDetailsSource();

    PasswordForm(PlainPage pages, People people, Attempts attempts, AuthenticationEventPublisher events) {
        this.events = events;
        this.pages = pages;
        this.people = people;
        this.door = new PeopleAtTheDoor(people, attempts);
    }

    @GetMapping(PATH)
    void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, HttpStatus.OK, "");
    }

    @PostMapping(PATH)
    void change(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam String username,
            @RequestParam String password,
            @RequestParam String chosen,
            @RequestParam String again)
            throws IOException {
        Optional<NewPassword> broken = NewPassword.brokenBy(username, chosen, again);
        if (broken.isPresent()) {
            refuse(request, response, HttpStatus.UNPROCESSABLE_CONTENT, "password." + broken.get(), BOUNDS);
            return;
        }
        UsernamePasswordAuthenticationToken present =
                UsernamePasswordAuthenticationToken.unauthenticated(username, password);
        present.setDetails(details.buildDetails(request));
        try {
            String name = door.authenticate(present).getName();
            if (people.accounts().changeSecret(name, Secrets.hash(chosen))) {
                LOG.info("password changed: {} from {}", name, request.getRemoteAddr());
                pages.write(request, response, HttpStatus.OK, "password-changed", Map.of(), "");
            } else {
                refuse(request, response, HttpStatus.CONFLICT, "password.fixed", Map.of());
            }
        } catch (AuthenticationException e) {
            events.publishAuthenticationFailure(e, present);
            refuse(request, response, LoginForm.status(e, response), LoginForm.key(e), LoginForm.MINUTES);
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Map<String, String> arguments)
            throws IOException {
        show(request, response, status, Form.wrong(pages, request, key, arguments));
    }

    private void show(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String before)
            throws IOException {
        pages.write(
                request,
                response,
                status,
                "password",
                BOUNDS,
                before + Form.of(pages, request, PATH, "password.title", Form.Field.values()));
    }
}
