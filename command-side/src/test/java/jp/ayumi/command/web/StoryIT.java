package jp.ayumi.command.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.web.testing.Http.Answer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of the API description, sent in the order of their story: one year of PDCA in the city of 例示市. */
class StoryIT extends CommandSide {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();
    private JsonNode description;

    @BeforeEach
    void readDescription() {
        description = http().send(http().to("/openapi")).json();
    }

    @Test
    void theExamplesOfTheApiDescriptionTellOneStoryFromRegistrationToTheEnd() throws IOException {
        long before = log.head();
        Set<String> told = new TreeSet<>();
        for (JsonNode step : read("story")) {
            String operation = step.path("operationId").asString();
            Answer answer = tell(step, (ObjectNode) read(operation));
            assertThat(answer.status()).as(operation + " " + answer.body()).isIn(200, 201);
            assertReceipt(answer);
            told.add(operation);
        }
        assertThat(told).isEqualTo(commands());
        assertThat(log.head()).isGreaterThanOrEqualTo(before + told.size());
    }

    private Answer tell(JsonNode step, ObjectNode body) {
        step.path("with").properties().forEach(change -> body.set(change.getKey(), change.getValue()));
        if (step.has("seen")) {
            body.put("throughPosition", positions.get(step.path("seen").asString()));
        }
        String path = step.path("path").asString();
        HttpRequest.Builder request = http().to(path)
                .method(
                        step.path("method").asString(),
                        BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token(path, body.toString()))
                .header("Idempotency-Key", newKey());
        String version = versionOf(path);
        if (version != null && needsVersion(step.path("operationId").asString())) {
            request.header("If-Match", version);
        }
        return http().send(request);
    }

    /** The version of what the address begins with, the longest that is known: the plan year, the plan, the municipality. */
    private @Nullable String versionOf(String path) {
        return versions.entrySet().stream()
                .filter(known -> (path + "/").startsWith(known.getKey() + "/"))
                .max(Comparator.comparingInt(known -> known.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private boolean needsVersion(String operation) {
        return parameters(operation).stream()
                .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match")
                        && parameter.path("required").asBoolean());
    }

    private void assertReceipt(Answer answer) {
        JsonNode receipt = answer.json();
        String stream = receipt.path("stream").asString();
        assertThat(answer.header("ETag"))
                .isEqualTo("\"" + receipt.path("version").asLong() + "\"");
        versions.put(address(stream), answer.header("ETag"));
        long first = receipt.path("firstPosition").asLong();
        positions.put(address(stream), first);
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
        assertThat(metadata.propertyNames()).doesNotContain("idempotencyKey", "expectedVersion");
        assertThat(new String(event.payload(), StandardCharsets.UTF_8)).doesNotContain("jp.ayumi");
    }

    private static String address(String stream) {
        String[] steps = stream.split("/");
        return switch (steps[0]) {
            case "municipality" -> ROOT + "/" + steps[1];
            case "access" -> ROOT + "/" + steps[1] + "/access";
            case "pledges" -> ROOT + "/" + steps[1] + "/areas/" + steps[2] + "/pledges";
            case "plan" -> ROOT + "/" + steps[1] + "/plans/" + steps[2];
            case "opinions" -> ROOT + "/" + steps[1] + "/plans/" + steps[2] + "/years/" + steps[3] + "/opinions";
            case "plan-year" -> ROOT + "/" + steps[1] + "/plans/" + steps[2] + "/years/" + steps[3];
            default -> ROOT + "/" + steps[1] + "/" + steps[0] + "s/" + steps[2];
        };
    }

    private List<JsonNode> parameters(String operation) {
        return description
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(candidate -> candidate.path("operationId").asString("").equals(operation))
                .flatMap(candidate -> candidate.path("parameters").valueStream())
                .toList();
    }

    /** Every operation that the description knows, each with its example. */
    private Set<String> commands() {
        Set<String> commands = new TreeSet<>();
        description.path("paths").valueStream().flatMap(JsonNode::valueStream).forEach(operation -> {
            assertThat(operation
                            .at("/requestBody/content/application~1json/example")
                            .isObject())
                    .as(operation.path("operationId").asString())
                    .isTrue();
            commands.add(operation.path("operationId").asString());
        });
        return commands;
    }

    private static JsonNode read(String name) throws IOException {
        try (InputStream file = new ClassPathResource("examples/" + name + ".json").getInputStream()) {
            return JSON.readTree(file);
        }
    }
}
