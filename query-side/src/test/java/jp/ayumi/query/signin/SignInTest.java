package jp.ayumi.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ActiveProfiles(PagesOnly.PROFILE)
@SpringBootTest(classes = PagesOnly.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class SignInTest {

    private static final TestIssuer ISSUER = new TestIssuer();
    private static final TokenEndpoint TOKENS = new TokenEndpoint();
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    @LocalServerPort
    private int port;

    private Browser browser;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        ISSUER.register(properties);
        properties.add("ayumi.pages.client-id", () -> "pages");
        properties.add("ayumi.pages.authorization-uri", () -> "https://issuer.example/authorize");
        properties.add("ayumi.pages.token-uri", TOKENS::address);
    }

    @BeforeEach
    void begin() {
        browser = new Browser(port);
        PagesOnly.CLOCK.set(NOW);
        TOKENS.answer(ISSUER.token("person-1", "kuki", "city"));
    }

    @Test
    void whoReadsAPageIsSentToTheIssuerWithPkceAndComesBackToThePage() throws Exception {
        Http.Answer first = browser.get("/municipalities/kuki?asOf=2025-04-01");
        assertThat(first.status()).isEqualTo(302);
        URI start = URI.create(first.header("Location"));
        assertThat(start.getPath()).isEqualTo("/login/ayumi");

        Map<String, String> asked =
                TokenEndpoint.parameters(URI.create(browser.get(start.getRawPath() + "?" + start.getRawQuery())
                                .header("Location"))
                        .getRawQuery());
        assertThat(asked)
                .containsEntry("response_type", "code")
                .containsEntry("client_id", "pages")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", "http://127.0.0.1:" + port + "/login/return");

        Http.Answer back = browser.get("/login/return?code=c&state=" + asked.get("state"));
        assertThat(back.header("Location")).endsWith("/municipalities/kuki?asOf=2025-04-01");
        assertThat(challenge(TOKENS.asked().get("code_verifier"))).isEqualTo(asked.get("code_challenge"));
        assertThat(browser.get("/municipalities/kuki").body())
                .isEqualTo(TestIssuer.NAME + "#person-1 of kuki as [staff]");
    }

    @Test
    void theCookieIsKeptFromScriptsAndOtherSitesAndChangesAtTheSignIn() {
        Http.Answer first = browser.get("/login/ayumi");
        assertThat(first.header("Set-Cookie")).startsWith("ayumi=").contains("HttpOnly", "SameSite=Lax", "Path=/");
        String before = browser.session();
        signIn();
        assertThat(browser.session()).as("session fixation").isNotEqualTo(before);
    }

    @Test
    void nothingIsKeptForWhoOnlyAsks() {
        String headers = "x".repeat(4000);
        assertThat(browser.get("/municipalities/kuki", "X-Long", headers).header("Set-Cookie"))
                .isNull();
        assertThat(browser.get("/municipalities/kuki", "Accept", "text/event-stream")
                        .header("Set-Cookie"))
                .isNull();
        assertThat(browser.post("/municipalities/kuki").header("Set-Cookie")).isNull();
        assertThat(browser.post("/logout").header("Set-Cookie")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/%5Cevil.example",
                "https://evil.example/municipalities/kuki",
                "/municipalities/%0D%0ASet-Cookie:a=b",
                "/municipalities/%5C%5Cevil.example",
                "/api/municipalities"
            })
    void aSignInLeadsToAPageOfOursOnly(String wanted) {
        URI issuer = URI.create(browser.get("/login/ayumi?to=" + wanted).header("Location"));
        String state = TokenEndpoint.parameters(issuer.getRawQuery()).get("state");
        assertThat(browser.get("/login/return?code=c&state=" + state).header("Location"))
                .matches("(http://127\\.0\\.0\\.1:\\d+)?/");
    }

    @Test
    void theApiLooksAtNoCookie() {
        signIn();
        assertThat(browser.get("/api/me").status()).isEqualTo(401);
        Http http = new Http(port);
        assertThat(http.send(http.to("/municipalities/kuki").header("Authorization", "Bearer " + TOKENS.answered()))
                        .status())
                .as("and the pages at no token")
                .isEqualTo(302);
    }

    @Test
    void aCallOfTheApiWithTheCookieOfThePagesLeavesTheirSessionAlone() {
        signIn();
        String session = browser.session();
        String token = "Bearer " + ISSUER.token("person-1", "kuki", "city");

        Http.Answer call = browser.get("/api/session", "Authorization", token);

        assertThat(call.body()).isEqualTo("none");
        assertThat(call.header("Set-Cookie")).isNull();
        assertThat(browser.session()).isEqualTo(session);
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(200);
    }

    @Test
    void aChangeByCookieNeedsTheTokenOfTheForm() {
        signIn();
        assertThat(browser.post("/municipalities/kuki").status()).isEqualTo(403);
        assertThat(browser.post("/logout").status()).isEqualTo(403);
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(200);
    }

    @Test
    void whoSignsOutLeavesNothingBehindAndTheCookieIsWorthNothing() {
        signIn();
        String token = browser.get("/municipalities/form").body();
        Http.Answer out = browser.post("/logout?_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        assertThat(out.status()).isEqualTo(302);
        assertThat(out.header("Clear-Site-Data")).isEqualTo("\"cache\"");
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(302);
    }

    @Test
    void aPartOfAPageAndAStreamAreRefusedInsteadOfRedirected() {
        assertThat(browser.get("/municipalities/kuki", "Accept", "text/event-stream")
                        .status())
                .isEqualTo(401);
        Http.Answer part = browser.get("/municipalities/kuki", "HX-Request", "true");
        assertThat(part.status()).isEqualTo(401);
        assertThat(part.header("HX-Refresh")).isEqualTo("true");
    }

    @Test
    void aSessionEndsHoweverBusyItIs() {
        signIn();
        PagesOnly.CLOCK.set(NOW.plus(Duration.ofHours(8)).minusSeconds(1));
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(200);
        PagesOnly.CLOCK.set(NOW.plus(Duration.ofHours(8)));
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(302);
    }

    @Test
    void aTokenIsCheckedAsOneThatACallerSends() {
        refused(claims -> claims.audience("payroll"));
        refused(claims -> claims.issuer("https://other.example"));
        refused(claims -> claims.claim("municipality", "../kuki"));
        TOKENS.answer(ISSUER.unsigned());
        assertThat(answerOfSignIn().status()).isEqualTo(401);
    }

    @Test
    void anAnswerThatNobodyAskedForSignsNobodyIn() {
        Http.Answer answer = browser.get("/login/return?code=c&state=forged");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.body()).contains("サインインできませんでした").doesNotContain("forged", "authorization_request");
    }

    @Test
    void addressesOfIssuersThatDoNotExistAreUnknown() {
        assertThat(browser.get("/login/other").status()).isEqualTo(404);
    }

    @Test
    void signedInPagesAreKeptByNobodyAndPublicOnesMayBe() {
        signIn();
        assertThat(browser.get("/municipalities/kuki").header("Cache-Control")).contains("no-store");
        Http.Answer open = new Browser(port).get("/public/kuki");
        assertThat(open.header("Cache-Control")).isNull();
        assertThat(open.header("Set-Cookie")).isNull();
        assertThat(open.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(new Browser(port).get("/assets/plain.css").status()).isEqualTo(200);
    }

    private void refused(Consumer<JWTClaimsSet.Builder> change) {
        TOKENS.answer(ISSUER.token(change));
        assertThat(answerOfSignIn().status()).isEqualTo(401);
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(302);
    }

    private void signIn() {
        assertThat(answerOfSignIn().status()).isEqualTo(302);
        assertThat(browser.get("/municipalities/kuki").status()).isEqualTo(200);
    }

    private Http.Answer answerOfSignIn() {
        return browser.signIn();
    }

    private static String challenge(String verifier) throws NoSuchAlgorithmException {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    }
}
