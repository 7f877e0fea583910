package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.Http.Answer;
import jp.ayumi.web.testing.TestIssuer;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** An application on a real port, so that container, filters and endpoints all answer for themselves. */
@SpringBootTest(
        classes = TestApi.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"springdoc.api-docs.enabled=true", "springdoc.swagger-ui.enabled=true"})
abstract class WebTest {

    static final TestIssuer ISSUER = new TestIssuer();

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void issuer(DynamicPropertyRegistry properties) {
        ISSUER.register(properties);
    }

    Http http() {
        return new Http(port);
    }

    Answer get(String path) {
        return send(http().to(path));
    }

    Answer post(String path, String body) {
        return send(http().post(path, body));
    }

    Answer send(HttpRequest.Builder request) {
        return http().send(
                        request.header("Authorization", "Bearer " + ISSUER.token("staff-1", "example-city", "hall")));
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.header("Content-Type")).as(answer.body()).isEqualTo("application/problem+json");
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("type")).isEqualTo("urn:ayumi:problem:" + code);
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("title")).isNotBlank();
        assertThat(answer.text("detail")).isNotBlank().doesNotContain("…", "{");
        assertThat(answer.text("action")).isNotBlank().doesNotContain("…", "{");
        assertThat(answer.text("correlationId")).isEqualTo(answer.header("X-Correlation-Id"));
        assertThat(answer.body())
                .doesNotContainIgnoringCase("exception", "jp.ayumi.web", "org.springframework", "select ");
    }
}
