package jp.ayumi.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OpenApiTest extends WebTest {

    private JsonNode api;

    @BeforeEach
    void read() {
        api = http().send(http().to("/openapi")).json();
    }

    @Test
    void itIsVersion31AndNeedsABearer() {
        assertThat(api.path("openapi").asString()).startsWith("3.1");
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void operationsAreCalledAsTheirMethods() {
        assertThat(api.at("/paths/~1api~1sheets/post/operationId").asString()).isEqualTo("submitSheet");
    }

    @Test
    void valuesAreDescribedAsTheyAreRead() {
        JsonNode sheet = api.at("/components/schemas/Sheet");
        assertThat(sheet.at("/properties/area/type").asString()).isEqualTo("string");
        assertThat(sheet.at("/properties/area/pattern").asString()).contains("[a-z0-9]");
        assertThat(api.at("/components/schemas/Term/properties/first/type").asString())
                .isEqualTo("integer");
        assertThat(sheet.at("/properties/title/maxLength").asInt()).isEqualTo(10);
        assertThat(sheet.at("/properties/rows/maxItems").asInt()).isEqualTo(2);
        assertThat(sheet.path("required").toString()).contains("title", "term").doesNotContain("note");
    }

    @Test
    void whatMayBeNullSaysSo() {
        JsonNode sheet = api.at("/components/schemas/Sheet/properties");
        assertThat(sheet.at("/note/type").toString()).contains("null");
        assertThat(sheet.at("/later/anyOf/0/$ref").asString()).isEqualTo("#/components/schemas/Term");
        assertThat(sheet.at("/later/anyOf/1/type").asString()).isEqualTo("null");
        assertThat(sheet.at("/term/$ref").asString()).isEqualTo("#/components/schemas/Term");
    }

    @Test
    void parametersAreDescribedAsTheyAreRead() {
        JsonNode parameters = api.at("/paths/~1api~1{municipality}~1years~1{year}/get/parameters");
        assertThat(parameters
                        .valueStream()
                        .filter(parameter -> parameter.path("name").asString().equals("year"))
                        .map(parameter -> parameter.at("/schema/type").asString()))
                .containsExactly("integer");
        assertThat(parameters
                        .valueStream()
                        .filter(parameter -> parameter.path("name").asString().equals("municipality"))
                        .map(parameter -> parameter.at("/schema/maxLength").asInt()))
                .containsExactly(64);
    }

    @Test
    void problemsAreDescribedOnce() {
        assertThat(api.at("/paths/~1api~1sheets/post/responses/422/$ref").asString())
                .isEqualTo("#/components/responses/Problem422");
        assertThat(api.at("/components/responses/Problem422/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/schemas/Problem/properties/code/type").asString())
                .isEqualTo("string");
    }
}
