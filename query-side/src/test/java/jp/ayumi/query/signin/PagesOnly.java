package jp.ayumi.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import jp.ayumi.web.WebSupportAutoConfiguration;
import jp.ayumi.web.security.CurrentActor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Pages without a database: who is let in does not depend on what they show. Under a profile of their own, since tests that start
 * the whole side find every component of its packages.
 */
@Profile(PagesOnly.PROFILE)
@SpringBootConfiguration
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    WebSupportAutoConfiguration.class
})
@Import({PageSecurity.class, SignInPage.class})
@RestController
class PagesOnly {

    static final String PROFILE = "pages-only";

    static final SettableClock CLOCK = new SettableClock();

    @Bean
    Clock clock() {
        return CLOCK;
    }

    @GetMapping("/municipalities/kuki")
    String signedIn(CurrentActor actor) {
        return actor.id() + " of " + actor.municipality() + " as " + actor.roles();
    }

    @GetMapping("/municipalities/form")
    String form(CsrfToken token) {
        return token.getToken();
    }

    @PostMapping("/municipalities/kuki")
    String changed() {
        return "changed";
    }

    @GetMapping("/public/kuki")
    String open() {
        return "for everybody";
    }

    @GetMapping("/api/session")
    String sessionSeen(HttpServletRequest request) {
        return request.getSession(false) == null ? "none" : "seen";
    }

    @GetMapping("/api/me")
    String api(CurrentActor actor) {
        return actor.id();
    }
}
