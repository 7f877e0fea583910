package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The issuer's keys cannot be fetched: nobody can be let in, but nobody is told to be at fault. */
@SpringBootTest(
        classes = TestApi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "ayumi.security.issuer=https://issuer.example",
            "ayumi.security.jwk-set-uri=http://127.0.0.1:1/jwks"
        })
class KeysAwayTest {

    @LocalServerPort
    int port;

    @Test
    void aTokenThatCannotBeCheckedIsATemporaryProblem() {
        Http http = new Http(port);
        Answer answer = http.send(http.to("/api/me")
                .header("Authorization", "Bearer " + WebTest.ISSUER.token("staff-1", "example-city", "hall")));
        WebTest.assertProblem(answer, 503, "TOKEN_KEYS_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("5");
    }

    @Test
    void whoHasNoTokenIsToldSo() {
        Http http = new Http(port);
        WebTest.assertProblem(http.send(http.to("/api/me")), 401, "TOKEN_MISSING");
    }
}
