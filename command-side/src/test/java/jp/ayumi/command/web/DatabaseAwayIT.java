package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import jp.ayumi.command.CommandSideApplication;
import jp.ayumi.log.LogReader;
import jp.ayumi.postgres.Database;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.Http.Answer;
import jp.ayumi.web.testing.TestIssuer;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database goes away under a running command side, and comes back. */
class DatabaseAwayIT {

    private static final String KEY = "sent-again";

    @Test
    void commandsAreAnsweredWith503AndTheSameRequestSucceedsOnceItIsBack() throws IOException {
        Path folder = Files.createTempDirectory("ayumi-away").resolve("data");
        EmbeddedPostgres first = start(folder, 0);
        try (TestIssuer issuer = new TestIssuer();
                ConfigurableApplicationContext commandSide = commandSide(first.createDatabase("away"), issuer)) {
            Http http = new Http(commandSide.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            String token = issuer.token(
                    claims -> claims.claim("organization", "operator").claim("roles", List.of("administrator")));
            assertThat(register(http, token, "before", "one").status()).isEqualTo(201);
            int port = first.port();
            first.close();

            Answer away = register(http, token, "example-city", KEY);
            assertThat(away.status()).as(away.body()).isEqualTo(503);
            assertThat(away.text("code")).isIn("DATABASE_UNAVAILABLE", "OUTCOME_UNKNOWN");
            assertThat(away.header("Retry-After")).isEqualTo("5");
            assertThat(away.body()).doesNotContainIgnoringCase("exception", "jdbc", "127.0.0.1");
            assertThat(http.send(http.to("/actuator/health/readiness")).status())
                    .isEqualTo(503);
            assertThat(http.send(http.to("/actuator/health/liveness")).status()).isEqualTo(200);

            EmbeddedPostgres again = start(folder, port);
            try {
                Answer back = untilAnswered(http, token);
                assertThat(back.status()).as(back.body()).isEqualTo(201);
                assertThat(register(http, token, "example-city", KEY).body()).isEqualTo(back.body());
                assertThat(commandSide.getBean(LogReader.class).head()).isEqualTo(2);
                assertThat(journalled(commandSide, away.text("code")))
                        .as("recorded when it could be")
                        .isPositive();
            } finally {
                again.close();
            }
        } finally {
            first.close();
        }
    }

    /** What could not be written down at once is tried again every second. */
    private static long journalled(ConfigurableApplicationContext commandSide, String code) {
        JdbcClient sql = commandSide.getBean(JdbcClient.class);
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long lines = 0;
        while (lines == 0 && System.nanoTime() < deadline) {
            lines = sql.sql("select count(*) from ayumi_log.command_journal where rule = ? and operation = ?")
                    .params(code, "registerMunicipality")
                    .query(Long.class)
                    .single();
        }
        return lines;
    }

    private static EmbeddedPostgres start(Path folder, int port) {
        return EmbeddedPostgres.builder()
                .folder(folder)
                .port(port)
                .fastAndNotDurable()
                .start();
    }

    private static Answer register(Http http, String token, String id, String key) {
        return http.send(http.post(CommandSide.ROOT, CommandSide.municipality(id))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", key));
    }

    /** The pool needs a moment to notice; a client would wait as Retry-After says. */
    private static Answer untilAnswered(Http http, String token) {
        long deadline = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Answer answer = register(http, token, "example-city", KEY);
        while (answer.status() == 503 && System.nanoTime() < deadline) {
            answer = register(http, token, "example-city", KEY);
        }
        return answer;
    }

    private static ConfigurableApplicationContext commandSide(Database database, TestIssuer issuer) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "server.port",
                                "0",
                                "spring.datasource.hikari.connection-timeout",
                                "1000",
                                "ayumi.security.issuer",
                                TestIssuer.NAME,
                                "ayumi.security.jwk-set-uri",
                                issuer.keysAddress(),
                                "ayumi.database.url",
                                database.jdbcUrl(),
                                "ayumi.database.user",
                                "ayumi_app",
                                "ayumi.database.password",
                                "secret",
                                "ayumi.database.owner-user",
                                database.user(),
                                "ayumi.database.owner-password",
                                database.password())));
        SpringApplication application = new SpringApplication(CommandSideApplication.class);
        application.setEnvironment(environment);
        return application.run();
    }
}
