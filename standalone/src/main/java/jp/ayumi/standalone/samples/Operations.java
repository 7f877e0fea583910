package jp.ayumi.standalone.samples;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The operations of the API, from its own description: what a client knows of it. */
final class Operations {

    private final Map<String, Operation> byId = new HashMap<>();

    Operations(JsonNode openApi) {
        openApi.path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    if (operation.has("operationId")) {
                        byId.put(
                                operation.path("operationId").asString(),
                                new Operation(method.toUpperCase(Locale.ROOT), path, needsIfMatch(operation)));
                    }
                }));
    }

    /** @throws IllegalArgumentException when there is no such operation */
    Operation named(String id) {
        Operation operation = byId.get(id);
        if (operation == null) {
            throw new IllegalArgumentException("the API has no operation " + id);
        }
        return operation;
    }

    private static boolean needsIfMatch(JsonNode operation) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(parameter -> parameter.path("name").asString("").equalsIgnoreCase("If-Match")
                        && parameter.path("in").asString("").equals("header")
                        && parameter.path("required").asBoolean(false));
    }

    /**
     * How to call an operation.
     *
     * @param template with variables in braces
     * @param needsIfMatch whether it changes something that exists
     */
    record Operation(String method, String template, boolean needsIfMatch) {

        /** The path with its variables filled in. */
        String path(Map<String, String> at) {
            String path = template;
            for (Map.Entry<String, String> variable : at.entrySet()) {
                path = path.replace(
                        "{" + variable.getKey() + "}", URLEncoder.encode(variable.getValue(), StandardCharsets.UTF_8));
            }
            if (path.contains("{")) {
                throw new IllegalArgumentException("not every variable of " + template + " is given: " + at);
            }
            return path;
        }
    }
}
