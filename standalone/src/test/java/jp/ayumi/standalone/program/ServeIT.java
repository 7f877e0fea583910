package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ServeIT {

    private static final int WRITERS = 4;
    private static final int ENOUGH = 40;

    @TempDir
    private Path home;

    @Test
    void everyCommandThatWasAcknowledgedBeforeAKillIsThereAfterwards() throws Exception {
        Map<String, JsonNode> acknowledged;
        String secret;
        long orphan;
        try (Program program = Program.start("serve", "--home", home.toString(), "--port", "0")) {
            Http http = new Http(program.url());
            secret = administratorSecret(program);
            acknowledged = killedWhileWriting(program, http, http.accessToken("administrator", secret));
            orphan = new Postgres(home).pid();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertThat(ProcessHandle.of(orphan)).as("the database outlives its JVM").isPresent();

        try (Program program = Program.start("serve", "--home", home.toString(), "--port", "0")) {
            Http http = new Http(program.url());
            assertThat(program.output()).as("the secret is shown once").doesNotContain("client_secret");
            String token = http.accessToken("administrator", secret);
            for (Map.Entry<String, JsonNode> before : acknowledged.entrySet()) {
                HttpResponse<String> again = http.registerMunicipality(token, before.getKey());
                assertThat(again.statusCode()).isIn(200, 201);
                assertThat(Http.json(again)).as("the same receipt").isEqualTo(before.getValue());
                String read = "/api/municipalities/" + before.getKey() + "?minPosition="
                        + before.getValue().path("lastPosition").asLong();
                assertThat(http.get(token, read).statusCode()).as(read).isEqualTo(200);
            }
            assertThat(new Postgres(home).value("select count(*) = max(position) from ayumi_log.event"))
                    .as("no gaps")
                    .isEqualTo("t");
            assertThat(program.terminate()).as("SIGTERM").isEqualTo(143);
        }
        assertThat(new Postgres(home).isRunning()).isFalse();
        assertThat(home.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(home.resolve("postgres/server.log")).content().contains("database system is shut down");
    }

    @Test
    void aTokenSaysForWhomItsClientWorksForFiveMinutes() throws Exception {
        try (Program program = Program.start("serve", "--home", home.toString(), "--port", "0")) {
            Http http = new Http(program.url());
            String secret = administratorSecret(program);
            assertThat(http.token("administrator", secret + "x").statusCode()).isEqualTo(401);
            assertThat(http.token("nobody", secret).statusCode()).isEqualTo(401);
            assertThat(http.token("tomakomai-city", "demo").statusCode())
                    .as("a client of the demonstration")
                    .isEqualTo(401);
            assertThat(http.get("/api/municipalities").statusCode())
                    .as("which municipalities there are is public")
                    .isEqualTo(200);
            assertThat(http.get("/api/municipalities/kuki").statusCode()).isEqualTo(401);
            assertThat(http.get("/swagger-ui.html").statusCode())
                    .as("closed here")
                    .isIn(401, 404);

            String added = addedWhileItRuns();
            JsonNode claims = claims(http.accessToken("city-system", added));
            assertThat(claims.path("sub").asString()).isEqualTo("city-system");
            assertThat(claims.path("municipality").asString()).isEqualTo("kuki");
            assertThat(claims.path("organization").asString()).isEqualTo("city");
            assertThat(claims.path("roles").toString()).isEqualTo("[\"staff\"]");
            assertThat(claims.path("aud").toString()).contains("ayumi");
            assertThat(claims.path("exp").asLong() - claims.path("iat").asLong())
                    .isEqualTo(300);
            String token = http.accessToken("city-system", added);
            HttpResponse<String> byStaff = http.registerMunicipality(token, "kuki");
            assertThat(byStaff.statusCode()).isEqualTo(403);
            assertThat(Http.json(byStaff).path("code").asString()).isEqualTo("EACH_COMMAND_NEEDS_ITS_ROLE");
            String operator = http.accessToken("administrator", secret);
            assertThat(http.registerMunicipality(operator, "kuki").statusCode()).isIn(200, 201);

            for (String file : new String[] {"token-signing.jwk.json", "clients.json"}) {
                assertThat(permissions(home.resolve("keys").resolve(file))).isEqualTo("rw-------");
                assertThat(home.resolve("keys").resolve(file)).content().doesNotContain(secret, added);
            }
            assertThat(home.resolve("logs/ayumi.log")).content().doesNotContain(secret, added);
            assertThat(program.output()).doesNotContain("INFO", "WARN");
        }
    }

    @Test
    void aSignalDuringTheStartEndsTheDatabaseToo() throws Exception {
        Path log = home.resolve("postgres/server.log");
        try (Program program = Program.start("serve", "--home", home.toString(), "--port", "0")) {
            program.await("the database", () -> isReady(log));
            assertThat(program.line("READY")).isEmpty();
            assertThat(program.terminate()).isEqualTo(143);
        }
        assertThat(home.resolve("postgres/cluster/postmaster.pid")).doesNotExist();
        assertThat(log).content().contains("database system is shut down");
    }

    @Test
    void aFolderThatIsInUseIsNamedInOneSentence() throws Exception {
        try (Program first = Program.start("serve", "--home", home.toString(), "--port", "0")) {
            assertThat(first.url()).startsWith("http://localhost:");
            try (Program second = Program.start("serve", "--home", home.toString(), "--port", "0")) {
                assertThat(second.awaitExit()).isEqualTo(1);
                assertThat(second.output())
                        .contains("使っています", "in use by another process")
                        .doesNotContain("\tat ");
            }
            try (Program fresh = Program.start("demo", "--fresh", "--home", home.toString(), "--port", "0")) {
                assertThat(fresh.awaitExit()).isEqualTo(1);
                assertThat(fresh.output()).contains("in use by another process");
            }
            assertThat(new Http(first.url()).get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
        }
    }

    private static boolean isReady(Path log) {
        try {
            return Files.exists(log) && Files.readString(log).contains("ready to accept connections");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, JsonNode> killedWhileWriting(Program program, Http http, String token)
            throws InterruptedException {
        Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
        AtomicInteger number = new AtomicInteger();
        Thread[] writers = new Thread[WRITERS];
        for (int i = 0; i < WRITERS; i++) {
            writers[i] = new Thread(() -> {
                try {
                    while (true) {
                        String id = "town-" + number.incrementAndGet();
                        HttpResponse<String> answer = http.registerMunicipality(token, id);
                        if (answer.statusCode() < 300) {
                            acknowledged.put(id, Http.json(answer));
                        }
                    }
                } catch (IOException | InterruptedException killed) {
                    return;
                }
            });
            writers[i].start();
        }
        while (acknowledged.size() < ENOUGH && program.isRunning()) {
            Thread.sleep(20);
        }
        program.kill();
        for (Thread writer : writers) {
            writer.join();
        }
        return acknowledged;
    }

    private String addedWhileItRuns() throws Exception {
        try (Program client = Program.start(
                "client",
                "city-system",
                "--municipality",
                "kuki",
                "--organization",
                "city",
                "--home",
                home.toString())) {
            assertThat(client.awaitExit()).isZero();
            return secret(client.awaitLine("client_secret="));
        }
    }

    private static String administratorSecret(Program program) {
        return secret(program.awaitLine("client_id=administrator client_secret="));
    }

    private static String secret(String line) {
        return line.substring(line.indexOf("client_secret=") + "client_secret=".length());
    }

    private static JsonNode claims(String token) {
        byte[] json = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(json, StandardCharsets.UTF_8));
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }
}
