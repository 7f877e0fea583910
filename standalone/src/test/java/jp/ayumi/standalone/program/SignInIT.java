package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person signs in to the pages over TLS, as a browser does it. */
class SignInIT {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String WANTED = "/municipalities/kuki";

    @TempDir
    private Path home;

    @Test
    void aPersonSignsInOverTlsAndNobodyGuessesPasswords() throws Exception {
        Certificate tls = Certificate.make(home);
        Map<String, String> environment = Map.of(
                "AYUMI_TLS_CERTIFICATE", tls.certificate().toString(),
                "AYUMI_TLS_KEY", tls.key().toString());
        String password = added();
        try (Program program = Program.start(
                List.of(), Program.jar(), environment, "serve", "--home", home.toString(), "--port", "0")) {
            assertThat(program.url()).startsWith("https://localhost:");
            onlyAuthenticatedCiphersAreSpoken(program.url(), tls);
            Browser hanako = new Browser(program.url(), tls);
            HttpResponse<String> form = hanako.get(WANTED);
            assertThat(form.statusCode()).isEqualTo(200);
            assertThat(form.uri().getPath()).isEqualTo("/identity/login");
            assertThat(form.body())
                    .contains("サインイン", "<label for=\"password\">")
                    .doesNotContain("http", "<script");
            assertThat(form.headers().firstValue("Content-Security-Policy"))
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("default-src 'none'", "form-action 'self'"));
            assertThat(form.headers().firstValue("Strict-Transport-Security")).isPresent();

            assertThat(hanako.signIn(form, "hanako", password + "x").statusCode())
                    .isEqualTo(401);
            HttpResponse<String> page = hanako.signIn(form, "hanako", password);
            assertThat(page.uri().getPath()).as("where she wanted to go").isEqualTo(WANTED);
            assertThat(page.statusCode()).isNotIn(401, 503);
            assertThat(hanako.cookies()).singleElement().satisfies(cookie -> {
                assertThat(cookie.getName()).isEqualTo("__Host-ayumi");
                assertThat(cookie.getSecure()).isTrue();
                assertThat(cookie.isHttpOnly()).isTrue();
                assertThat(cookie.getPath()).isEqualTo("/");
            });

            codesGoNowhereElseAndNeedPkce(hanako);
            String chosen = choosesAPassword(new Browser(program.url(), tls), password);
            guessing(new Browser(program.url(), tls), chosen);
            assertThat(home.resolve("logs/ayumi.log"))
                    .content()
                    .contains(
                            "SecurityLog: signed in: hanako from 127.0.0.1", "password changed: hanako from 127.0.0.1")
                    // At the sign-in, at the form for a new password, and with the old one.
                    .containsPattern("(?s)(not signed in: hanako from 127.0.0.1, BadCredentials.*){3}")
                    .containsPattern("not signed in: administrator from 127.0.0.1, TooManyAttempts")
                    .doesNotContain(password, chosen);
        }
    }

    private static void onlyAuthenticatedCiphersAreSpoken(String url, Certificate tls) throws IOException {
        handshake(url, tls, "TLSv1.3", "TLS_AES_128_GCM_SHA256");
        handshake(url, tls, "TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256");
        assertThatThrownBy(() -> handshake(url, tls, "TLSv1.2", "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"))
                .isInstanceOf(SSLException.class);
    }

    private static void handshake(String url, Certificate tls, String protocol, String cipher) throws IOException {
        try (SSLSocket socket = (SSLSocket) tls.trusting()
                .getSocketFactory()
                .createSocket("localhost", URI.create(url).getPort())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.setEnabledCipherSuites(new String[] {cipher});
            socket.startHandshake();
        }
    }

    private static void codesGoNowhereElseAndNeedPkce(Browser browser) throws Exception {
        String here = URLEncoder.encode(browser.url + "/login/return", StandardCharsets.UTF_8);
        String ask = "/oauth2/authorize?response_type=code&client_id=pages&redirect_uri=";
        assertThat(browser.get(
                                ask
                                        + "https%3A%2F%2Fevil.example%2Flogin%2Freturn&code_challenge=x&code_challenge_method=S256")
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.get(ask + here).uri().getQuery())
                .as("without PKCE there is no code")
                .contains("error=invalid_request")
                .doesNotContain("code=");
        assertThat(browser.get(ask + here + "&code_challenge=" + "x".repeat(43) + "&code_challenge_method=plain")
                        .uri()
                        .getQuery())
                .as("nor with one that shows its secret")
                .contains("error=invalid_request")
                .doesNotContain("code=");
    }

    private static String choosesAPassword(Browser browser, String password) throws Exception {
        HttpResponse<String> form = browser.get("/identity/password");
        String chosen = "a-longer-word-of-hers";
        assertThat(browser.choose(form, "wrong", chosen, chosen).statusCode()).isEqualTo(401);
        assertThat(browser.choose(form, password, "short", "short").statusCode())
                .isEqualTo(422);
        assertThat(browser.choose(form, password, chosen, chosen + "x").body()).contains("2回とも同じではありません");
        assertThat(browser.choose(form, password, chosen, chosen).body()).contains("パスワードを変えました");
        HttpResponse<String> login = browser.get(WANTED);
        assertThat(browser.signIn(login, "hanako", password).statusCode()).isEqualTo(401);
        assertThat(browser.signIn(login, "hanako", chosen).uri().getPath()).isEqualTo(WANTED);
        return chosen;
    }

    private static void guessing(Browser stranger, String password) throws Exception {
        HttpResponse<String> form = stranger.get(WANTED);
        for (int i = 0; i < 5; i++) {
            assertThat(stranger.signIn(form, "administrator", "guess-" + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> refused = stranger.signIn(form, "administrator", "guess-6");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("900");
        assertThat(stranger.signIn(form, "hanako", password).statusCode())
                .as("others at that address")
                .isNotEqualTo(429);
    }

    private String added() throws Exception {
        try (Program person = Program.start(
                "person",
                "add",
                "hanako",
                "--municipality",
                "kuki",
                "--organization",
                "city",
                "--home",
                home.toString())) {
            assertThat(person.awaitExit()).isZero();
            String line = person.awaitLine("person=hanako password=");
            return line.substring(line.indexOf("password=") + "password=".length());
        }
    }

    private static final class Browser {

        private final String url;
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client;

        Browser(String url, Certificate tls) {
            this.url = url;
            this.client = HttpClient.newBuilder()
                    .sslContext(tls.trusting())
                    .cookieHandler(cookies)
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();
        }

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(
                    HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(HttpResponse<String> form, String name, String password)
                throws IOException, InterruptedException {
            return post(form, "/identity/login", "username=" + name + "&password=" + password);
        }

        HttpResponse<String> choose(HttpResponse<String> form, String password, String chosen, String again)
                throws IOException, InterruptedException {
            return post(
                    form,
                    "/identity/password",
                    "username=hanako&password=" + password + "&chosen=" + chosen + "&again=" + again);
        }

        private HttpResponse<String> post(HttpResponse<String> form, String path, String fields)
                throws IOException, InterruptedException {
            Matcher token = FORM_TOKEN.matcher(form.body());
            assertThat(token.find()).isTrue();
            String body = fields + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
            return client.send(
                    HttpRequest.newBuilder(URI.create(url + path))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        List<HttpCookie> cookies() {
            return cookies.getCookieStore().getCookies();
        }
    }
}
