package jp.ayumi.query.pages.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.ayumi.log.json.AyumiJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases against which {@code proof.js} is run in a browser are those of the log's own code. */
class ProofCasesTest {

    private static final Path FILE = Path.of("src/test/resources/proof-cases.json");

    static List<ProofCase> all() {
        return ProofCases.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theLogsOwnCodeTellsGoodFromForged(ProofCase proof) {
        assertThat(proof.verdict())
                .as(proof.name())
                .isEqualTo(proof.name().startsWith("event") ? "verified" : "forged");
    }

    @Test
    void everyStepFailsForSomebody() {
        for (String step : EventModel.STEPS) {
            assertThat(ProofCases.all())
                    .as(step)
                    .anyMatch(proof -> !proof.steps().get(step));
        }
    }

    @Test
    void theFileHoldsThem() throws IOException {
        String cases = AyumiJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(ProofCases.all()) + "\n";
        if (Boolean.getBoolean("ayumi.update")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, cases);
        }
        assertThat(FILE).as("rewrite it with -Dayumi.update=true").hasContent(cases);
    }
}
