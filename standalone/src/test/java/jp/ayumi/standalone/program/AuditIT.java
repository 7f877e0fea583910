package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import jp.ayumi.postgres.EmbeddedPostgres;
import jp.ayumi.standalone.home.Home;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The log of an installation is checked, exported and witnessed with the program alone. */
class AuditIT {

    private static final String SECRET = "client_id=administrator client_secret=";

    @TempDir
    private Path folder;

    /** Shown at the first start only. */
    private String secret = "";

    private Path home() {
        return folder.resolve("home");
    }

    private Program ayumi(String... arguments) throws Exception {
        return Program.start(List.of(), Program.jar(), Map.of("LANG", "C"), arguments);
    }

    private Program ended(int code, String... arguments) throws Exception {
        Program program = ayumi(arguments);
        assertThat(program.awaitExit()).as(program::output).isEqualTo(code);
        assertThat(program.output()).doesNotContain("Exception", "\tat ", "DEBUG");
        return program;
    }

    @Test
    void anUntouchedLogHoldsAndATouchedOneDoesNot() throws Exception {
        Path bundle = folder.resolve("bundle.zip");
        try (Program server = ayumi("serve", "--home", home().toString(), "--port", "0")) {
            register(server, "kuki");
            exports(bundle, "auditor-7");
            assertThat(whoExported()).isEqualTo("kuki command-line#auditor-7 export-audit scope=kuki");
            register(server, "sapporo");
            assertThat(ended(0, "fsck", "--home", home().toString()).output())
                    .contains("改ざんはありません", "nothing was altered");
            server.terminate();
        }
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Home.at(home()).logKey())))
                .isEqualTo("rw-------");
        try (ZipFile zip = new ZipFile(bundle.toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName()))
                    .startsWith("manifest.json")
                    .contains("events.jsonl");
        }
        assertThat(ended(0, "fsck", "--home", home().toString()).output())
                .as("signed when it ended")
                .contains("events not signed yet: 0");

        alter("update ayumi_log.event set metadata = '{}' where position = 1;"
                + " alter table ayumi_log.access_record rename to hidden");
        Path unrecorded = folder.resolve("unrecorded.zip");
        ended(1, "export-audit", "--municipality", "kuki", "--home", home().toString(), "--out", unrecorded.toString());
        assertThat(unrecorded).doesNotExist();
        Program found = ended(1, "fsck", "--home", home().toString());
        assertThat(found.output())
                .contains("位置1の記録は、記録したときの内容と違います", "The event at position 1 is not what was recorded", "正しくないものが");
    }

    @Test
    void aWitnessOfTheProgramSignsTheLogOfTheProgram() throws Exception {
        try (Program first = ayumi("serve", "--home", home().toString(), "--port", "0")) {
            register(first, "kuki");
            first.terminate();
        }
        String key = Files.readAllLines(Home.at(home()).logKey()).get(1);
        try (Program witness =
                ayumi("witness", key, "--home", folder.resolve("witness").toString(), "--port", "0")) {
            String setting = witness.awaitLine("ayumi.log.witnesses=").strip();
            String named = setting.substring(setting.indexOf('=') + 1);
            try (Program server = Program.start(
                    List.of(),
                    Program.jar(),
                    Map.of("AYUMI_LOG_WITNESSES", named),
                    "serve",
                    "--home",
                    home().toString(),
                    "--port",
                    "0")) {
                register(server, "sapporo");
                server.terminate();
            }
            assertThat(witness.terminate()).isEqualTo(143);
        }
        assertThat(ended(0, "fsck", "--home", home().toString()).output()).contains("1 signatures of witnesses");
    }

    private void exports(Path bundle, String by) throws Exception {
        String whole = "--municipality";
        ended(0, "export-audit", whole, "kuki", "--home", home().toString(), "--out", bundle.toString(), "--by", by);
    }

    private String whoExported() throws Exception {
        return new Postgres(home())
                .value("select string_agg(concat_ws(' ', municipality, actor, operation, asked), ';')"
                        + " from ayumi_log.access_record");
    }

    private void register(Program server, String municipality) throws Exception {
        Http http = new Http(server.url());
        server.line(SECRET).ifPresent(line -> secret = line.substring(line.indexOf(SECRET) + SECRET.length()));
        HttpResponse<String> answer =
                http.registerMunicipality(http.accessToken("administrator", secret), municipality);
        assertThat(answer.statusCode()).isIn(200, 201);
        JsonNode receipt = Http.json(answer);
        assertThat(receipt.path("lastPosition").asLong()).isPositive();
    }

    private void alter(String sql) throws SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .folder(Home.at(home()).database())
                        .start();
                Connection connection = DriverManager.getConnection(
                        postgres.database("ayumi").jdbcUrl(),
                        postgres.database("ayumi").user(),
                        postgres.database("ayumi").password());
                Statement statement = connection.createStatement()) {
            statement.execute("alter table ayumi_log.event disable trigger user; " + sql
                    + "; alter table ayumi_log.event enable always trigger append_only");
        }
    }
}
