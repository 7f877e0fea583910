package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.web.testing.Http.Answer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the API description, sent in the order of their story: one year of PDCA in the city of 例示市. */
class StoryIT extends CommandSide {

    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void theExamplesOfTheApiDescriptionTellOneStoryFromRegistrationToTheEnd() {
        long before = log.head();
        Storyteller teller = new Storyteller(http());
        Set<String> told = new TreeSet<>();

        for (Story.Step step : Story.steps()) {
            Answer answer = teller.tell(step, token(step.path(), step.body().toString()));
            assertThat(answer.status())
                    .as(step.operation() + " " + answer.body())
                    .isIn(200, 201);
            assertReceipt(answer);
            told.add(step.operation());
        }

        assertThat(told).isEqualTo(commands());
        assertThat(log.head()).isGreaterThanOrEqualTo(before + told.size());
    }

    private void assertReceipt(Answer answer) {
        JsonNode receipt = answer.json();
        String stream = receipt.path("stream").asString();
        assertThat(answer.header("ETag"))
                .isEqualTo("\"" + receipt.path("version").asLong() + "\"");
        long first = receipt.path("firstPosition").asLong();
        var events = log.after(first - 1, receipt.path("eventIds").size());
        assertThat(events)
                .extracting(event -> event.eventId().toString())
                .containsExactlyElementsOf(receipt.path("eventIds")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(events).allSatisfy(event -> {
            assertThat(event.stream()).isEqualTo(stream);
            assertMetadata(event);
        });
    }

    private static void assertMetadata(StoredEvent event) {
        JsonNode metadata = JSON.readTree(event.metadata());
        assertThat(metadata.path("actor").asString()).isEqualTo("https://issuer.example#staff-1");
        assertThat(metadata.path("organization").asString()).isEqualTo("city-hall");
        assertThat(metadata.path("correlationId").asString()).isNotBlank();
        assertThat(metadata.propertyNames()).doesNotContain("idempotencyKey", "expectedVersion", "municipality");
        assertThat(new String(event.payload(), StandardCharsets.UTF_8)).doesNotContain("jp.ayumi");
    }

    /** Every operation that the description knows, each with its example. */
    private Set<String> commands() {
        Set<String> commands = new TreeSet<>();
        http().send(http().to("/openapi"))
                .json()
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .forEach(operation -> {
                    assertThat(operation
                                    .at("/requestBody/content/application~1json/example")
                                    .isObject())
                            .as(operation.path("operationId").asString())
                            .isTrue();
                    commands.add(operation.path("operationId").asString());
                });
        return commands;
    }
}
