package jp.ayumi.supply;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A CycloneDX bill of materials without what differs from one build to the next: when, where and with what it was made. */
final class Sbom {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private static final String OURS = "jp.ayumi";
    private static final String HASH = "SHA-256";
    private static final List<String> KEPT = List.of("bom-ref", "group", "licenses", "name", "purl", "type", "version");

    private final JsonNode made;

    Sbom(String json) {
        this.made = JSON.readTree(json);
    }

    /** Of each component that is not ours. */
    List<Component> components() {
        return made.path("components")
                .valueStream()
                .filter(component -> !isOurs(component))
                .map(component -> new Component(
                        component.path("purl").asString(),
                        component.path("version").asString(),
                        licences(component)))
                .toList();
    }

    private static List<String> licences(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .flatMap(entry ->
                        Stream.of(entry.at("/license/id"), entry.at("/license/name"), entry.path("expression")))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    /** The same bill, always in the same words. */
    String canonical() {
        ObjectNode bill = JSON.createObjectNode();
        bill.put("bomFormat", "CycloneDX");
        bill.set("specVersion", made.path("specVersion"));
        bill.put("version", 1);
        bill.putObject("metadata").set("component", kept(made.at("/metadata/component")));
        bill.set("components", sorted(made.path("components").valueStream().map(Sbom::kept), "bom-ref"));
        bill.set("dependencies", sorted(made.path("dependencies").valueStream().map(Sbom::ordered), "ref"));
        return JSON.writeValueAsString(bill) + "\n";
    }

    private static JsonNode kept(JsonNode component) {
        ObjectNode kept = JSON.createObjectNode();
        KEPT.stream().filter(component::has).forEach(field -> kept.set(field, component.path(field)));
        if (!isOurs(component)) {
            kept.set(
                    "hashes",
                    sorted(
                            component
                                    .path("hashes")
                                    .valueStream()
                                    .filter(hash -> hash.path("alg").asString().equals(HASH)),
                            "alg"));
        }
        return kept;
    }

    private static JsonNode ordered(JsonNode dependency) {
        ObjectNode ordered = JSON.createObjectNode();
        ordered.set("ref", dependency.path("ref"));
        ArrayNode on = ordered.putArray("dependsOn");
        dependency
                .path("dependsOn")
                .valueStream()
                .map(JsonNode::asString)
                .sorted()
                .forEach(on::add);
        return ordered;
    }

    private static ArrayNode sorted(Stream<JsonNode> nodes, String by) {
        List<JsonNode> list = new ArrayList<>(nodes.toList());
        list.sort(Comparator.comparing(node -> node.path(by).asString()));
        ArrayNode array = JSON.createArrayNode();
        list.forEach(array::add);
        return array;
    }

    private static boolean isOurs(JsonNode component) {
        return component.path("group").asString("").equals(OURS);
    }

    /**
     * A library.
     *
     * @param licences as its makers name them; whoever uses it may choose one
     */
    record Component(String purl, String version, List<String> licences) {}
}
