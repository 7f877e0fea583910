package jp.ayumi.supply;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LicencesTest {

    private static Sbom library(String licences) {
        return new Sbom("""
                {"components":[{"group":"org.example","name":"lib","version":"1","purl":"pkg:maven/org.example/lib@1",
                "licenses":[%s]}]}""".formatted(licences));
    }

    private static String id(String licence) {
        return "{\"license\":{\"id\":\"" + licence + "\"}}";
    }

    @Test
    void oneThatIsUnderTheGplOnlyIsRefused() {
        assertThat(Licences.violations(library(id("GPL-3.0-only"))))
                .containsExactly("pkg:maven/org.example/lib@1 [GPL-3.0-only]");
        assertThat(Licences.violations(library("{\"license\":{\"name\":\"GNU Affero\"}}")))
                .hasSize(1);
    }

    @Test
    void oneThatSaysNothingIsRefused() {
        assertThat(Licences.violations(library(""))).hasSize(1);
    }

    @Test
    void oneThatLeavesTheChoiceIsTakenUnderTheAllowedOne() {
        assertThat(Licences.violations(library(id("GPL-2.0-only") + "," + id("EPL-2.0"))))
                .isEmpty();
    }

    @Test
    void theOrderAndTheHourOfABuildMakeNoDifference() {
        String one = """
                {"specVersion":"1.6","serialNumber":"urn:uuid:1","metadata":{"timestamp":"a"},
                 "components":[{"bom-ref":"b"},{"bom-ref":"a"}],"dependencies":[{"ref":"x","dependsOn":["q","p"]}]}""";
        String other = """
                {"specVersion":"1.6","metadata":{"timestamp":"z"},"components":[{"bom-ref":"a"},{"bom-ref":"b"}],
                 "dependencies":[{"ref":"x","dependsOn":["p","q"]}]}""";
        assertThat(new Sbom(one).canonical()).isEqualTo(new Sbom(other).canonical());
    }
}
