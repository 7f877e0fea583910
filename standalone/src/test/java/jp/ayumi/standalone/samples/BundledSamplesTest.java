package jp.ayumi.standalone.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.standalone.identity.DemoClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the samples say of the five municipalities, without loading them. */
class BundledSamplesTest {

    private final Samples samples = Samples.bundled();

    BundledSamplesTest() throws IOException {}

    @Test
    void theFiveMunicipalitiesAreThere() {
        assertThat(samples.files().keySet().stream()
                        .map(BundledSamplesTest::folder)
                        .distinct())
                .containsExactly("kanagawa", "kohoku", "kuki", "nishitokyo", "tomakomai");
    }

    @Test
    void whoActsHasAClientAndActsInTheMunicipalityOfItsFolder() {
        DemoClients clients = new DemoClients();
        samples.files().forEach((name, file) -> {
            assertThat(clients.find(file.client()).orElseThrow().municipality())
                    .as(name)
                    .isEqualTo(folder(name));
            assertThat(file.steps())
                    .as(name)
                    .allSatisfy(step -> assertThat(step.at().getOrDefault("municipality", folder(name)))
                            .isEqualTo(folder(name)));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "kanagawa, district, 21",
        "kohoku, district, 13",
        "nishitokyo, zone, 4",
        "nishitokyo, school, 19",
        "nishitokyo, area, 20"
    })
    void areasStandInFull(String municipality, String division, int count) {
        List<JsonNode> divisions = bodies(municipality, "defineAreaDivision")
                .filter(body -> body.path("division").asString("").equals(division))
                .toList();
        assertThat(divisions).hasSize(1);
        assertThat(divisions.get(0).path("areas")).hasSize(count);
    }

    @ParameterizedTest
    @CsvSource({"kanagawa, 21", "kohoku, 13"})
    void everyDistrictHasAPlanOfItsOwn(String municipality, int count) {
        assertThat(bodies(municipality, "draftPlan")
                        .filter(body -> body.path("kind").asString("").equals("DISTRICT"))
                        .map(body -> body.path("area").asString("")))
                .hasSize(count)
                .doesNotHaveDuplicates();
    }

    private Stream<JsonNode> bodies(String municipality, String operation) {
        return samples.files().entrySet().stream()
                .filter(entry -> folder(entry.getKey()).equals(municipality))
                .flatMap(entry -> entry.getValue().steps().stream())
                .filter(step -> step.operation().equals(operation))
                .map(SampleStep::body);
    }

    private static String folder(String name) {
        return name.substring(0, name.indexOf('/'));
    }
}
