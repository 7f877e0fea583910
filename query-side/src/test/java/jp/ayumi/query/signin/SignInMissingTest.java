package jp.ayumi.query.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

@ActiveProfiles(PagesOnly.PROFILE)
@SpringBootTest(
        classes = PagesOnly.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"ayumi.security.issuer=https://issuer.example", "ayumi.security.jwk-set-uri=http://127.0.0.1:1/"})
class SignInMissingTest {

    @LocalServerPort
    private int port;

    @Test
    void aClosedPageNamesTheSettingThatIsMissing() {
        for (String path : new String[] {"/municipalities/kuki", "/login", "/login/ayumi"}) {
            Http.Answer answer = new Browser(port).get(path);
            assertThat(answer.status()).as(path).isEqualTo(503);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.body()).contains("AYUMI_PAGES_CLIENTID", "ayumi.pages.client-id", "lang=\"ja\"");
        }
        assertThat(new Browser(port)
                        .get("/municipalities/kuki", "Accept-Language", "en")
                        .body())
                .contains("Signing in is not configured");
    }

    @Test
    void whatIsForEverybodyIsOpenAllTheSame() {
        assertThat(new Browser(port).get("/public/kuki").body()).isEqualTo("for everybody");
    }
}
