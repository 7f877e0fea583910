package jp.ayumi.command.web;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import jp.ayumi.web.testing.Http;
import jp.ayumi.web.testing.Http.Answer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Tells the story over HTTP and keeps the versions it is told, as an API client does. */
final class Storyteller {

    private final Http http;
    private final JsonNode description;
    private final Map<String, String> versions = new HashMap<>();
    private final Map<String, Long> positions = new HashMap<>();

    Storyteller(Http http) {
        this.http = http;
        this.description = http.send(http.to("/openapi")).json();
    }

    Answer tell(Story.Step step, String token) {
        if (!step.seen().isEmpty()) {
            step.body().put("throughPosition", positions.get(step.seen()));
        }
        String version = versionOf(step.path());
        Answer answer =
                http.send(request(step, token, version != null && needsVersion(step.operation()) ? version : null));
        if (answer.status() < 300) {
            String address = address(answer.json().path("stream").asString());
            versions.put(address, answer.header("ETag"));
            positions.put(address, answer.json().path("firstPosition").asLong());
        }
        return answer;
    }

    HttpRequest.Builder request(Story.Step step, @Nullable String token, @Nullable String version) {
        HttpRequest.Builder request = http.to(step.path())
                .method(step.method(), BodyPublishers.ofString(step.body().toString(), StandardCharsets.UTF_8))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", CommandSide.newKey());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return version == null ? request : request.header("If-Match", version);
    }

    /** The version of what the address begins with, the longest that is known: the plan year, the plan, the municipality. */
    private @Nullable String versionOf(String path) {
        return versions.entrySet().stream()
                .filter(known -> (path + "/").startsWith(known.getKey() + "/"))
                .max(Comparator.comparingInt(known -> known.getKey().length()))
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    boolean needsVersion(String operation) {
        return description
                .path("paths")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .filter(candidate -> candidate.path("operationId").asString("").equals(operation))
                .flatMap(candidate -> candidate.path("parameters").valueStream())
                .anyMatch(parameter -> parameter.path("name").asString().equals("If-Match")
                        && parameter.path("required").asBoolean());
    }

    private static String address(String stream) {
        String[] steps = stream.split("/");
        String town = CommandSide.ROOT + "/" + steps[1];
        return switch (steps[0]) {
            case "municipality" -> town;
            case "access" -> town + "/access";
            case "pledges" -> town + "/areas/" + steps[2] + "/pledges";
            case "plan" -> town + "/plans/" + steps[2];
            case "opinions" -> town + "/plans/" + steps[2] + "/years/" + steps[3] + "/opinions";
            case "plan-year" -> town + "/plans/" + steps[2] + "/years/" + steps[3];
            default -> town + "/" + steps[0] + "s/" + steps[2];
        };
    }
}
