package jp.ayumi.acceptance.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.ayumi.acceptance.fuzz.OpenApi;
import jp.ayumi.acceptance.fuzz.OpenApi.Operation;
import jp.ayumi.acceptance.support.Streams;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/**
 * Does what the samples of a municipality do a second time, for another plan and other councils, with a text that is meant to
 * harm behind every text: whatever people may write somewhere is tried there.
 */
final class HostileReplay {

    static final String HARM = "\"'><img src=x onerror=harmed()>${7*7}&lt;";

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String TOWN = "kuki";
    private static final String ROOT = "/api/municipalities/" + TOWN;
    private static final Path SAMPLES = Path.of("..", "samples", TOWN);
    private static final Pattern WRITTEN_BY_PEOPLE = Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]");

    /** So that nothing of what the samples made is written to again. */
    private static final Map<Pattern, String> RENAMED = Map.of(
            Pattern.compile("\"plan\": \"city\""), "\"plan\": \"hostile\"",
            Pattern.compile("\"id\": \"city\""), "\"id\": \"hostile\"",
            Pattern.compile("kuki/city(?![-a-z])"), "kuki/hostile",
            Pattern.compile("\\b(health-welfare-committee|city-liaison|working-group|city-result-2020)\\b"), "$1-h");

    private final Demo demo;
    private final Map<String, Operation> operations =
            OpenApi.published().operations().stream().collect(Collectors.toMap(Operation::id, Function.identity()));
    private final Map<String, Long> versions = new HashMap<>();
    private final Map<String, Planted> planted = new HashMap<>();

    /** @param position of an event that says all the texts */
    record Planted(long position, List<String> texts) {}

    HostileReplay(Demo demo) {
        this.demo = demo;
    }

    /** By the name of the operation, the first of its kind. */
    Map<String, Planted> of(String... files) throws IOException {
        for (String file : files) {
            String text = Files.readString(SAMPLES.resolve(file + ".json"));
            for (Map.Entry<Pattern, String> renamed : RENAMED.entrySet()) {
                text = renamed.getKey().matcher(text).replaceAll(renamed.getValue());
            }
            JsonNode sample = JSON.readTree(text);
            for (JsonNode step : sample.path("steps")) {
                take(step, sample.path("as").asString());
            }
        }
        return planted;
    }

    private void take(JsonNode step, String client) {
        String name = step.path("do").asString();
        Operation operation = operations.get(name);
        String path = pathOf(operation, step.path("at"));
        List<String> texts = new ArrayList<>();
        JsonNode body = harmed(step.path("body"), texts);
        Long version = versions.get(Streams.of(TOWN, path.substring(ROOT.length())));
        Map<String, String> headers = version == null ? Map.of() : Map.of("If-Match", "\"" + version + "\"");
        JsonNode receipt = demo.sends(client, operation.method(), path, body.toString(), headers);
        versions.put(receipt.path("stream").asString(), receipt.path("version").asLong());
        planted.putIfAbsent(name, new Planted(receipt.path("lastPosition").asLong(), texts));
    }

    private static String pathOf(Operation operation, JsonNode at) {
        String path = operation.path();
        for (Map.Entry<String, JsonNode> variable : at.properties()) {
            path = path.replace(
                    "{" + variable.getKey() + "}", variable.getValue().asString());
        }
        return path;
    }

    private static JsonNode harmed(JsonNode node, List<String> texts) {
        if (node.isString() && WRITTEN_BY_PEOPLE.matcher(node.asString()).find()) {
            String text = node.asString() + HARM;
            texts.add(text);
            return StringNode.valueOf(text);
        }
        if (node.isArray()) {
            var array = JSON.createArrayNode();
            node.forEach(one -> array.add(harmed(one, texts)));
            return array;
        }
        if (node.isObject()) {
            var object = JSON.createObjectNode();
            node.properties().forEach(entry -> object.set(entry.getKey(), harmed(entry.getValue(), texts)));
            return object;
        }
        return node;
    }
}
