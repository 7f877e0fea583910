package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.ayumi.command.CommandSideApplication;
import jp.ayumi.log.LogReader;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.Http.Answer;
import jp.ayumi.web.testing.TestIssuer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The command side as it runs alone, on a port and a database of its own. */
@SpringBootTest(
        classes = CommandSideApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "springdoc.api-docs.enabled=true")
abstract class CommandSide {

    static final String ROOT = "/api/municipalities";
    private static final Pattern ADDRESSED = Pattern.compile("^" + ROOT + "/([a-z0-9-]+)");
    private static final Pattern REGISTERED = Pattern.compile("\"id\"\\s*:\\s*\"([a-z0-9][a-z0-9-]*)\"");
    static final TestIssuer ISSUER = new TestIssuer();

    private static final Database DATABASE = EmbeddedPostgres.shared().createDatabase();

    @LocalServerPort
    int port;

    @Autowired
    LogReader log;

    @DynamicPropertySource
    static void surroundings(DynamicPropertyRegistry properties) {
        ISSUER.register(properties);
        properties.add("ayumi.database.url", DATABASE::jdbcUrl);
        properties.add("ayumi.database.user", () -> "ayumi_app");
        properties.add("ayumi.database.password", () -> "secret");
        properties.add("ayumi.database.owner-user", DATABASE::user);
        properties.add("ayumi.database.owner-password", DATABASE::password);
        // All tests of the module are one actor, whose refusals would soon be counted only.
        properties.add("ayumi.journal.burst", () -> 1_000_000);
    }

    /** Of somebody at the city hall of the municipality that a request is about, who plays every role that sends commands. */
    static String token(String path, String body) {
        return token("staff-1", path, body);
    }

    static String token(String subject, String path, String body) {
        return ISSUER.token(claims -> claims.subject(subject)
                .claim("municipality", municipalityOf(path, body))
                .claim("organization", "city-hall")
                .claim("roles", List.of("staff", "secretariat", "reviewer", "administrator")));
    }

    private static String municipalityOf(String path, String body) {
        Matcher addressed = ADDRESSED.matcher(path);
        Matcher registered = REGISTERED.matcher(body);
        return addressed.find() ? addressed.group(1) : registered.find() ? registered.group(1) : "example-city";
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** An id that no other test uses. */
    static String newId() {
        return "t-" + UUID.randomUUID();
    }

    Http http() {
        return new Http(port);
    }

    /** A request of a member of the city hall, under a new key. */
    HttpRequest.Builder request(String path, String body) {
        return http().post(path, body)
                .header("Authorization", "Bearer " + token(path, body))
                .header("Idempotency-Key", newKey());
    }

    Answer post(String path, String body) {
        return http().send(request(path, body));
    }

    /** A municipality that no other test uses. */
    String newMunicipality() {
        String id = newId();
        Answer answer = post(ROOT, municipality(id));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return id;
    }

    static String municipality(String id) {
        return """
                {"id":"%s","name":"例示市","reading":"れいじし","kind":"CITY"}""".formatted(id);
    }

    static String organization(String id) {
        return """
                {"id":"%s","name":"例示市役所","reading":"","kind":"CITY_HALL"}""".formatted(id);
    }

    static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).isNotBlank().doesNotContain("…", "{");
        assertThat(answer.text("action")).isNotBlank().doesNotContain("…", "{");
    }
}
