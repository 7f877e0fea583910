package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Slow refills, so that a slow machine cannot outrun the limit. */
@TestPropertySource(
        properties = {
            "ayumi.limits.principal.burst=3",
            "ayumi.limits.principal.per-second=1",
            "ayumi.limits.address.burst=100000",
            "ayumi.limits.address.per-second=1",
            "ayumi.limits.sign-in.burst=3",
            "ayumi.limits.sign-in.per-second=1"
        })
class RequestLimitTest extends WebTest {

    private static final int ENOUGH = 200;

    private Answer me(String subject, String... headers) {
        var request =
                http().to("/api/me").header("Authorization", "Bearer " + ISSUER.token(subject, "example-city", "hall"));
        return http().send(headers.length == 0 ? request : request.headers(headers));
    }

    private Answer refused(Supplier<Answer> again) {
        for (int i = 0; i < ENOUGH; i++) {
            Answer answer = again.get();
            if (answer.status() == 429) {
                return answer;
            }
        }
        throw new AssertionError("never refused");
    }

    @Test
    void whoSendsTooManyIsToldWhenToComeBackAndStopsNobodyElse() {
        Answer answer = refused(() -> me("greedy"));
        assertProblem(answer, 429, "TOO_MANY_REQUESTS");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.text("action")).contains("Retry-After");
        assertThat(answer.header("Cache-Control")).contains("no-store");

        Answer inEnglish = refused(() -> me("greedy", "Accept-Language", "en"));
        assertThat(inEnglish.text("title")).isEqualTo("Too many requests");

        assertThat(me("modest").status()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNoTokenIsNobodysBudget() {
        for (int i = 0; i < 20; i++) {
            assertThat(http().send(http().to("/api/me").header("Authorization", "Bearer abc"))
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void theDoorsHaveALimitOfTheirOwnHoweverTheyAreSpelt() {
        Answer token = refused(() -> http().send(http().post("/oauth2/%74oken", "")));
        assertProblem(token, 429, "TOO_MANY_REQUESTS_FROM_ADDRESS");
        assertThat(refused(() -> http().send(http().to("/login/ayumi"))).header("Retry-After"))
                .isEqualTo("1");
        refused(() -> http().send(http().to("/oauth2/authorize?client_id=pages")));
        assertThat(me("at-no-door").status()).isEqualTo(200);
    }

    @Test
    void whoReadsPagesIsToldOnAPage() {
        Answer answer = refused(() -> http().send(http().to("/login").header("Accept", "text/html,*/*;q=0.8")));
        assertThat(answer.header("Content-Type")).startsWith("text/html");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.body()).contains("<h1>要求が多すぎます</h1>", "1秒");
    }

    @Test
    void refusalsAreCounted() {
        refused(() -> me("counted"));
        String operator = ISSUER.token(claims -> claims.subject("operator").claim("roles", List.of("administrator")));
        assertThat(http().send(http().to("/actuator/prometheus").header("Authorization", "Bearer " + operator))
                        .body())
                .containsPattern("ayumi_requests_refused_total\\{limit=\"principal\"\\} [1-9]");
    }
}
