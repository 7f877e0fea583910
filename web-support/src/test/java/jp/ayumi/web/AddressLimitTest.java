package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** By which address a caller counts, and what of it a proxy may say. */
class AddressLimitTest {

    private static final int ENOUGH = 200;

    private static boolean isRefused(WebTest test, String forwardedFor) {
        for (int i = 0; i < ENOUGH; i++) {
            Answer answer = test.http()
                    .send(test.http().to("/api/me").header("X-Forwarded-For", forwardedFor.replace("*", "" + i)));
            if (answer.status() == 429) {
                WebTest.assertProblem(answer, 429, "TOO_MANY_REQUESTS_FROM_ADDRESS");
                return true;
            }
            assertThat(answer.status()).isEqualTo(401);
        }
        return false;
    }

    private static Answer forwarded(WebTest test) {
        Answer answer = test.send(test.http()
                .to("/api/asked-as")
                .header("X-Forwarded-For", "192.0.2.10")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Port", "4711"));
        assertThat(answer.status()).isEqualTo(200);
        return answer;
    }

    @TestPropertySource(properties = {"ayumi.limits.address.burst=5", "ayumi.limits.address.per-second=1"})
    abstract static class Few extends WebTest {}

    @Nested
    class OnItsOwn extends Few {

        @Test
        void nobodyEscapesByNamingAnotherAddress() {
            assertThat(isRefused(this, "198.51.100.*")).isTrue();
        }
    }

    @Nested
    class OfNoProxy extends WebTest {

        @Test
        void nothingIsBelieved() {
            Answer answer = forwarded(this);
            assertThat(answer.header("Strict-Transport-Security")).isNull();
            assertThat(answer.text("address")).startsWith("http://127.0.0.1:" + port);
        }
    }

    @Nested
    @TestPropertySource(properties = "ayumi.proxies=127.0.0.0/8,::1/128")
    class BehindATrustedProxy extends Few {

        @Test
        void itsWordCountsAndOnlyTheAddressThatItAddedItself() {
            assertThat(isRefused(this, "192.0.2.7")).isTrue();
            assertThat(isRefused(this, "203.0.113.*, 192.0.2.8"))
                    .as("what came before it is the caller's own invention")
                    .isTrue();
            assertThat(http().send(http().to("/api/me").header("X-Forwarded-For", "192.0.2.9"))
                            .status())
                    .as("another customer")
                    .isEqualTo(401);
        }

        @Test
        void itsTlsIsTlsAndNothingElseOfItIsBelieved() {
            Answer answer = forwarded(this);
            assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000", "includeSubDomains");
            assertThat(answer.text("address")).startsWith("https://127.0.0.1").doesNotContain("elsewhere", "4711");
        }
    }
}
