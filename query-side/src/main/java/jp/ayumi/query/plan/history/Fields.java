package jp.ayumi.query.plan.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.log.json.AyumiJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A value as flat fields, so that any two can be compared: paths with slashes, texts. What is absent, {@code null} or an
 * empty text has no field. A list of records has one branch for each, named by the record's first text, which is what
 * identifies it; a list of texts is one field.
 */
final class Fields {

    private static final JsonMapper JSON = AyumiJson.mapper();
    private static final String BETWEEN_TEXTS = "、";

    private Fields() {}

    /** The fields of a record, in the order of its components. */
    static Map<String, String> of(Object value) {
        Map<String, String> fields = new LinkedHashMap<>();
        flatten("", JSON.valueToTree(value), fields);
        return fields;
    }

    /** The same, without the identifier and with the component that names the parent called so, whatever the level. */
    static Map<String, String> ofElement(Object element, String parentComponent) {
        ObjectNode node = JSON.valueToTree(element);
        node.remove("id");
        JsonNode parent = node.remove(parentComponent);
        Map<String, String> fields = new LinkedHashMap<>();
        if (parent != null) {
            fields.put("parent", parent.asString());
        }
        flatten("", node, fields);
        return fields;
    }

    /** Names and values by turns; in this order always, which {@link Map#of} would shuffle in every process. */
    static Map<String, String> listing(String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            put(namesAndValues[at], namesAndValues[at + 1], fields);
        }
        return fields;
    }

    /** The same fields, one branch down. */
    static Map<String, String> below(String branch, Map<String, String> fields) {
        Map<String, String> lower = new LinkedHashMap<>();
        fields.forEach((path, text) -> lower.put(below(branch, path), text));
        return lower;
    }

    /** The fields but one. */
    static Map<String, String> without(Map<String, String> fields, String left) {
        Map<String, String> others = new LinkedHashMap<>(fields);
        others.remove(left);
        return others;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(member -> flatten(below(path, member.getKey()), member.getValue(), fields));
        } else if (node.isArray() && node.valueStream().anyMatch(JsonNode::isContainer)) {
            int number = 0;
            for (JsonNode element : node) {
                number++;
                String branch = below(path, firstText(element));
                flatten(hasBranch(fields, branch) ? branch + "-" + number : branch, element, fields);
            }
        } else {
            put(path, text(node), fields);
        }
    }

    private static boolean hasBranch(Map<String, String> fields, String branch) {
        return fields.keySet().stream().anyMatch(path -> path.startsWith(branch + "/"));
    }

    private static String text(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(JsonNode::asString).collect(Collectors.joining(BETWEEN_TEXTS));
        }
        return node.isNull() ? "" : node.asString();
    }

    private static void put(String path, String text, Map<String, String> fields) {
        if (!text.isEmpty()) {
            fields.put(path, text);
        }
    }

    private static String firstText(JsonNode node) {
        JsonNode first = node;
        while (first.isContainer() && !first.isEmpty()) {
            first = first.iterator().next();
        }
        return first.asString();
    }

    private static String below(String path, String name) {
        return path.isEmpty() ? name : path + "/" + name;
    }
}
