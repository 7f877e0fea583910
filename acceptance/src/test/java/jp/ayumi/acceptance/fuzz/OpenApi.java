package jp.ayumi.acceptance.fuzz;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published description of the API, {@code docs/api/openapi.json}, as far as a client needs it. */
public record OpenApi(JsonNode root) {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    public static OpenApi published() {
        return new OpenApi(new JsonMapper()
                .readTree(Path.of("..", "docs", "api", "openapi.json").toFile()));
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(entry -> {
                    if (METHODS.contains(entry.getKey())) {
                        operations.add(new Operation(
                                path.getKey(), entry.getKey().toUpperCase(java.util.Locale.ROOT), entry.getValue()));
                    }
                }));
        return operations;
    }

    /** Follows {@code $ref} to the thing itself. */
    JsonNode resolve(JsonNode node) {
        JsonNode current = node;
        while (current.has("$ref")) {
            current = root.at(current.path("$ref").asString().substring(1));
        }
        return current;
    }

    /** One operation. */
    public record Operation(String path, String method, JsonNode description) {

        public String id() {
            return description.path("operationId").asString();
        }

        JsonNode bodySchema() {
            return description.at("/requestBody/content/application~1json/schema");
        }

        /** An endless stream is not a request with an answer. */
        boolean isStream() {
            return description.path("responses").path("200").path("content").has("text/event-stream");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }
}
