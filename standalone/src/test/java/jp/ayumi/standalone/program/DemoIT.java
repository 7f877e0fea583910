package jp.ayumi.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import jp.ayumi.standalone.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DemoIT {

    @TempDir
    private Path home;

    @Test
    void aDemonstrationThatIsKilledWhileItLoadsGoesOnWhereItStopped() throws Exception {
        int commands = Samples.bundled().steps();
        assertThat(commands).isGreaterThan(100);
        try (Program program = start()) {
            program.awaitLine("[10/");
            program.kill();
        }
        try (Program program = start()) {
            String url = program.url();
            assertThat(new Postgres(home).value("select count(*) from ayumi_log.command_receipt"))
                    .as("each command of the samples once")
                    .isEqualTo(Integer.toString(commands));
            assertThat(new Http(url).get("/swagger-ui.html").statusCode()).isIn(200, 302);
            whatItPrintsWorksAsItIs(program.output());
        }
        try (Program program = start()) {
            assertThat(program.url()).isNotEmpty();
            assertThat(program.output()).contains("samples had been loaded").doesNotContain("[1/");
            assertThat(new Postgres(home).value("select count(*) from ayumi_log.command_receipt"))
                    .as("and the one that was sent by hand")
                    .isEqualTo(Integer.toString(commands + 1));
        }
    }

    private static void whatItPrintsWorksAsItIs(String output) throws Exception {
        List<String> lines = output.lines().map(String::strip).toList();
        List<String> tokens =
                lines.stream().filter(line -> line.startsWith("TOKEN=")).toList();
        for (String role : List.of("staff", "secretariat", "reviewer", "auditor", "administrator")) {
            assertThat(tokens).as("how to get a token").anyMatch(line -> line.contains("-u tomakomai-" + role + ":"));
        }
        String token = tokens.get(0);
        List<String> queries =
                lines.stream().filter(line -> line.startsWith("curl -s -H")).toList();
        assertThat(queries).hasSizeGreaterThanOrEqualTo(4);
        for (String query : queries) {
            assertThat(shell(token + "\n" + query).has("code")).as(query).isFalse();
        }
        int post = lines.indexOf(lines.stream()
                .filter(line -> line.startsWith("curl -s -X POST"))
                .findFirst()
                .orElseThrow());
        JsonNode receipt = shell(token + "\n" + String.join("\n", lines.subList(post, post + 4)));
        assertThat(receipt.path("version").asLong()).as("%s", receipt).isPositive();
    }

    private Program start() throws IOException {
        return Program.start("demo", "--home", home.toString(), "--port", "0");
    }

    private static JsonNode shell(String script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", script)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(script).isZero();
        return JsonMapper.shared().readTree(answer);
    }
}
