package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "ayumi.limits.at-once=2")
class RequestsAtOnceTest extends WebTest {

    private final List<CompletableFuture<Answer>> waiting = new ArrayList<>();

    @BeforeEach
    void closed() {
        TestApi.GATE.close();
    }

    @AfterEach
    void open() {
        TestApi.GATE.open();
    }

    @Test
    void whoHasTooManyUnderWayIsRefusedAndNobodyElse() throws Exception {
        waitTwice("busy");

        Answer third = ask("busy", "/api/me");
        assertProblem(third, 429, "TOO_MANY_REQUESTS_AT_ONCE");
        assertThat(third.header("Retry-After")).isEqualTo("1");
        assertThat(ask("other", "/api/me").status()).isEqualTo(200);

        TestApi.GATE.open();
        for (CompletableFuture<Answer> one : waiting) {
            assertThat(one.get(10, TimeUnit.SECONDS).status()).isEqualTo(200);
        }
        assertThat(ask("busy", "/api/me").status())
                .as("as soon as they are answered")
                .isEqualTo(200);
    }

    @Test
    void whatFailsIsUnderWayNoMore() {
        for (int i = 0; i < 5; i++) {
            assertThat(ask("unlucky", "/api/broken").status()).isEqualTo(500);
        }
    }

    private void waitTwice(String subject) {
        int before = TestApi.GATE.waiting();
        for (int i = 0; i < 2; i++) {
            waiting.add(CompletableFuture.supplyAsync(() -> ask(subject, "/api/gate")));
        }
        TestApi.GATE.awaitWaiting(before + 2);
    }

    private Answer ask(String subject, String path) {
        return http().send(http().to(path)
                .header("Authorization", "Bearer " + ISSUER.token(subject, "example-city", "hall")));
    }
}
