package jp.ayumi.standalone.samples;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.standalone.identity.DemoClients;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the samples say of the five municipalities, without loading them. */
class BundledSamplesTest {

    private final Samples samples = Samples.bundled();

    BundledSamplesTest() throws IOException {}

    @Test
    void theFiveMunicipalitiesAreThere() {
        assertThat(municipalities()).containsExactly("kanagawa", "kohoku", "kuki", "nishitokyo", "tomakomai");
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

    @ParameterizedTest
    @CsvSource({
        "kanagawa, DISTRICT_COUNCIL, 21",
        "kohoku, DISTRICT_COUNCIL, 13",
        "kuki, STATUTORY_COMMITTEE, 1",
        "kuki, PROMOTION_COUNCIL, 1",
        "kuki, INTERNAL_LIAISON, 1",
        "kuki, WORKING_GROUP, 1",
        "tomakomai, PROMOTION_COUNCIL, 1"
    })
    void councilsStandInFull(String municipality, String kind, int count) {
        assertThat(bodies(municipality, "establishCouncil")
                        .filter(body -> body.path("kind").asString("").equals(kind)))
                .hasSize(count);
    }

    @Test
    void nishitokyoHasItsFourCoreBodies() {
        assertThat(bodies("nishitokyo", "establishCouncil")).hasSize(4);
    }

    @Test
    void seatLimitsAreThoseOfThePlansAndAreOtherwiseNotStated() {
        assertThat(municipalities()
                        .flatMap(municipality -> bodies(municipality, "establishCouncil"))
                        .filter(body -> !body.path("seatLimit").isNull())
                        .map(body -> body.path("name").asString("") + " "
                                + body.path("seatLimit").asInt()))
                .containsExactlyInAnyOrder("久喜市健康福祉推進委員会 10", "久喜市社会福祉協議会地域福祉活動計画策定推進会議 20");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kanagawa", "kohoku"})
    void whoAdoptedADistrictPlanIsTheCouncilThatLeadsIt(String municipality) {
        Map<String, String> names = bodies(municipality, "establishCouncil")
                .collect(toMap(
                        body -> body.path("id").asString(),
                        body -> body.path("name").asString()));
        Map<String, String> adopters = steps(municipality, "adoptPlan")
                .collect(toMap(
                        step -> step.at().get("plan"),
                        step -> step.body().path("approvingBody").asString()));
        assertThat(steps(municipality, "arrangeDistrict"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(
                                names.get(step.body().path("leadCouncil").asString()))
                        .isEqualTo(adopters.get(step.at().get("plan"))));
    }

    @Test
    void membersAreOpaque() {
        assertThat(municipalities()
                        .flatMap(municipality -> bodies(municipality, "appointMember"))
                        .map(body -> body.path("person").asString()))
                .isNotEmpty()
                .allSatisfy(person -> assertThat(person).matches("p-[0-9a-f]{6}"));
    }

    private Stream<String> municipalities() {
        return samples.files().keySet().stream().map(BundledSamplesTest::folder).distinct();
    }

    private Stream<JsonNode> bodies(String municipality, String operation) {
        return steps(municipality, operation).map(SampleStep::body);
    }

    private Stream<SampleStep> steps(String municipality, String operation) {
        return samples.files().entrySet().stream()
                .filter(entry -> folder(entry.getKey()).equals(municipality))
                .flatMap(entry -> entry.getValue().steps().stream())
                .filter(step -> step.operation().equals(operation));
    }

    private static String folder(String name) {
        return name.substring(0, name.indexOf('/'));
    }
}
