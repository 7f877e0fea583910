package jp.ayumi.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = PagesOnly.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ayumi.security.issuer=http://127.0.0.1:1/realms/ayumi",
            "ayumi.pages.client-id=pages",
            "ayumi.pages.client-secret=",
            "ayumi.pages.token-uri="
        })
class IssuerAwayTest {

    @LocalServerPort
    private int port;

    @Test
    void nobodySignsInNowAndNobodyIsToldToBeAtFault() {
        Browser browser = new Browser(port);
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(302);
        Http.Answer answer = browser.get("/login/ayumi");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.body()).contains("いまはサインインできません", "/login/ayumi").doesNotContain("127.0.0.1", "xception");
        assertThat(browser.get("/public/kuki").status()).isEqualTo(200);
    }

    @Test
    void aTokenThatCannotBeCheckedIsATemporaryProblem() {
        Http http = new Http(port);
        Http.Answer answer = http.send(http.to("/api/me").header("Authorization", "Bearer a.b.c"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("code")).isEqualTo("TOKEN_KEYS_UNAVAILABLE");
    }
}
