package jp.ayumi.standalone.openapi;

import java.util.Optional;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A description of an API, in the form in which it can be compared and kept. */
final class Description {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private final JsonNode document;

    private Description(JsonNode document) {
        this.document = document;
    }

    /** Without the address at which it happened to be served. */
    static Description of(String json) {
        ObjectNode document = (ObjectNode) JSON.readTree(json);
        document.remove("servers");
        return new Description(sorted(document));
    }

    String json() {
        return JSON.writeValueAsString(document) + "\n";
    }

    int operations() {
        return document.path("paths").valueStream().mapToInt(JsonNode::size).sum();
    }

    /** Where the other first says something else, as a JSON pointer; empty when nowhere. */
    Optional<String> differsFrom(Description other) {
        return difference("", document, other.document);
    }

    private static Optional<String> difference(String pointer, JsonNode one, JsonNode two) {
        if (one.equals(two)) {
            return Optional.empty();
        }
        if (one.isObject() && two.isObject()) {
            TreeSet<String> names = new TreeSet<>(one.propertyNames());
            names.addAll(two.propertyNames());
            return names.stream()
                    .map(name -> difference(
                            pointer + "/" + name.replace("~", "~0").replace("/", "~1"), one.path(name), two.path(name)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.of(pointer.isEmpty() ? "/" : pointer);
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            ObjectNode sorted = JSON.createObjectNode();
            new TreeSet<>(node.propertyNames()).forEach(name -> sorted.set(name, sorted(node.get(name))));
            return sorted;
        }
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream().map(Description::sorted).toList());
        }
        return node;
    }
}
