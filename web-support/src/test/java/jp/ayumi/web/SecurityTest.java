package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import jp.ayumi.web.testing.Http.Answer;
import jp.ayumi.web.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecurityTest extends WebTest {

    private Answer me(@Nullable String token) {
        var request = http().to("/api/me");
        return http().send(token == null ? request : request.header("Authorization", "Bearer " + token));
    }

    private void assertRefused(Consumer<JWTClaimsSet.Builder> change) {
        assertInvalid(me(ISSUER.token(change)));
    }

    private static void assertInvalid(Answer answer) {
        assertProblem(answer, 401, "TOKEN_INVALID");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer").contains("invalid_token");
    }

    @Nested
    class AGoodToken {

        @Test
        void tellsWhoIsCalling() {
            Answer answer = me(ISSUER.token("staff-7", "example-city", "hall"));
            assertThat(answer.text("id")).isEqualTo("https://issuer.example#staff-7");
            assertThat(answer.text("municipality")).isEqualTo("example-city");
            assertThat(answer.text("organization")).isEqualTo("hall");
            assertThat(answer.json().at("/roles/0").asString()).isEqualTo("staff");
        }

        @Test
        void mayLackTenantOrganisationAndRoles() {
            assertThat(me(ISSUER.token(claims -> {})).text("organization")).isEqualTo("null");
        }
    }

    @Nested
    class ABadToken {

        @Test
        void isMissing() {
            Answer answer = me(null);
            assertProblem(answer, 401, "TOKEN_MISSING");
            assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"ayumi\"");
        }

        @Test
        void isNotAToken() {
            assertInvalid(me("abc"));
        }

        @Test
        void isUnsigned() {
            assertInvalid(me(ISSUER.unsigned()));
        }

        @Test
        void isSignedWithThePublicKeyAsASecret() {
            assertInvalid(me(ISSUER.signedWithThePublicKey()));
        }

        @Test
        void wasChangedAfterItWasSigned() {
            String[] parts = ISSUER.token("staff-7", "example-city", "hall").split("\\.");
            String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                    .replace("example-city", "another-city");
            String forged =
                    Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8));
            assertInvalid(me(parts[0] + "." + forged + "." + parts[2]));
            assertInvalid(me(parts[0] + "." + parts[1] + "."));
        }

        @Test
        void isForTwoMunicipalities() {
            assertRefused(claims -> claims.claim("municipality", List.of("example-city", "another-city")));
            assertRefused(claims -> claims.claim("organization", List.of("hall", "other")));
            assertRefused(claims -> claims.claim("municipality", "example-city,another-city"));
            assertRefused(claims -> claims.claim("roles", "staff administrator"));
        }

        @Test
        void isGivenWhereNoneIsNeeded() {
            assertInvalid(http().send(http().to("/actuator/health/liveness").header("Authorization", "Bearer abc")));
        }

        @Test
        void isSignedByAnotherKey() {
            try (TestIssuer forger = new TestIssuer()) {
                assertInvalid(me(forger.token("staff-1", "example-city", "hall")));
            }
        }

        @Test
        void hasExpired() {
            assertRefused(
                    claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120))));
        }

        @Test
        void neverExpires() {
            assertRefused(claims -> claims.expirationTime(null));
        }

        @Test
        void isNotValidYet() {
            assertRefused(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(300))));
        }

        @Test
        void isMeantForSomebodyElse() {
            assertRefused(claims -> claims.audience("payroll"));
        }

        @Test
        void comesFromSomebodyElse() {
            assertRefused(claims -> claims.issuer("https://other.example"));
        }

        @Test
        void namesNobody() {
            assertRefused(claims -> claims.subject(null));
        }

        @Test
        void namesAnImpossibleOrganisation() {
            assertRefused(claims -> claims.claim("organization", "../hall"));
            assertRefused(claims -> claims.claim("municipality", 5));
            assertRefused(claims -> claims.claim("roles", List.of("a,b")));
        }
    }

    @Test
    void probesNeedNoToken() {
        for (String path : List.of("/actuator/health/liveness", "/actuator/health/readiness")) {
            Answer answer = http().send(http().to(path));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.text("status")).isEqualTo("UP");
        }
    }

    @Test
    void whatTheProcessTellsOfItselfNeedsAnAdministratorOfTheInstallation() {
        String administrator =
                ISSUER.token(claims -> claims.subject("operator").claim("roles", List.of("administrator")));
        String ofATown = ISSUER.token(claims ->
                claims.claim("municipality", "example-city").claim("roles", List.of("administrator", "auditor")));
        for (String path : List.of(
                "/actuator", "/actuator/health", "/actuator/health/db", "/actuator/prometheus", "/actuator/env")) {
            assertProblem(http().send(http().to(path)), 401, "TOKEN_MISSING");
            assertProblem(get(path), 403, "ACCESS_DENIED");
            assertProblem(as(ofATown, path), 403, "ACCESS_DENIED");
        }
        assertThat(as(administrator, "/actuator/prometheus").body()).contains("jvm_memory_used_bytes");
        assertThat(as(administrator, "/actuator/health")
                        .json()
                        .path("components")
                        .isMissingNode())
                .isTrue();
        assertThat(as(administrator, "/actuator/env").status()).isEqualTo(404);
    }

    private Answer as(String token, String path) {
        return http().send(http().to(path).header("Authorization", "Bearer " + token));
    }

    @Test
    void whatIsNewIsClosed() {
        assertProblem(http().send(http().to("/anything")), 401, "TOKEN_MISSING");
    }

    @Test
    void scriptsOfOtherSitesReadNothing() {
        Answer answer = send(http().to("/api/me").header("Origin", "https://other.example"));
        assertThat(answer.status()).isEqualTo(200);
        Answer preflight = send(http().to("/api/me")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", "https://other.example")
                .header("Access-Control-Request-Method", "GET"));
        for (Answer told : List.of(answer, preflight)) {
            assertThat(told.response().headers().map().keySet())
                    .noneMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
        }
    }

    @Test
    void nobodyIsSentBackTheirOwnHeaders() {
        Answer answer = send(http().to("/api/me").method("TRACE", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.status()).isIn(400, 405);
        assertThat(answer.body()).doesNotContain("Bearer");
    }

    @Test
    void answersCarryTheUsualProtections() {
        Answer answer = get("/api/me");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Strict-Transport-Security"))
                .as("without TLS nobody would obey it")
                .isNull();
    }
}
