package jp.ayumi.acceptance.fuzz;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON made from a schema: mostly as it asks, and often not. */
final class HostileValues {

    /** Texts that have broken programs before. */
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "'; drop table ayumi_log.event; --",
            "<script>alert(1)</script>",
            "\u0000",
            "a\u0000b",
            "\uD83D\uDE00",
            "\uFFFF",
            "\u202Eabc",
            "%00",
            "%s%n%x",
            "${jndi:ldap://127.0.0.1/x}",
            "../../etc/passwd",
            "あ".repeat(5000),
            "1e999",
            "-0",
            "null",
            "2024-02-30",
            "9999-12-31",
            "-999999999-01-01",
            "0000-00-00",
            "NaN");

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final OpenApi api;

    HostileValues(OpenApi api) {
        this.api = api;
    }

    Arbitrary<JsonNode> of(JsonNode schema) {
        return of(schema, 0);
    }

    private Arbitrary<JsonNode> of(JsonNode reference, int depth) {
        JsonNode schema = api.resolve(reference);
        Arbitrary<JsonNode> fitting = fitting(schema, depth);
        return Arbitraries.frequencyOf(Tuple.of(12, fitting), Tuple.of(1, anything()));
    }

    private Arbitrary<JsonNode> fitting(JsonNode schema, int depth) {
        if (schema.has("enum")) {
            return Arbitraries.of(values(schema.path("enum")));
        }
        if (schema.has("oneOf") || schema.has("anyOf")) {
            List<JsonNode> choices = values(schema.has("oneOf") ? schema.path("oneOf") : schema.path("anyOf"));
            return Arbitraries.of(choices).flatMap(choice -> of(choice, depth + 1));
        }
        return switch (typeOf(schema)) {
            case "object" -> depth > DEEPEST ? anything() : object(schema, depth);
            case "array" ->
                of(schema.path("items"), depth + 1)
                        .list()
                        .ofMinSize(0)
                        .ofMaxSize(3)
                        .map(items -> {
                            ArrayNode array = JSON.arrayNode();
                            items.forEach(array::add);
                            return array;
                        });
            case "integer" ->
                Arbitraries.frequencyOf(
                                Tuple.of(9, Arbitraries.longs().between(-1, 2101)),
                                Tuple.of(1, Arbitraries.of(Long.MAX_VALUE, Long.MIN_VALUE)))
                        .map(JSON::numberNode);
            case "number" -> Arbitraries.doubles().between(-1e6, 1e6).map(JSON::numberNode);
            case "boolean" -> Arbitraries.of(true, false).map(JSON::booleanNode);
            default -> text(schema);
        };
    }

    private Arbitrary<JsonNode> object(JsonNode schema, int depth) {
        Arbitrary<ObjectNode> object = Arbitraries.create(JSON::objectNode);
        for (var property : schema.path("properties").properties()) {
            Arbitrary<JsonNode> value = of(property.getValue(), depth + 1).injectNull(0.05);
            object = object.flatMap(built -> value.map(chosen -> {
                ObjectNode copy = built.deepCopy();
                copy.set(property.getKey(), chosen == null ? JSON.nullNode() : chosen);
                return copy;
            }));
        }
        return object.flatMap(
                built -> Arbitraries.frequency(Tuple.of(15, "keep"), Tuple.of(1, "add"), Tuple.of(1, "drop"))
                        .map(what -> altered(built.deepCopy(), what)));
    }

    private static JsonNode altered(ObjectNode object, String what) {
        if (what.equals("add")) {
            object.put("unknownField", "x");
        } else if (what.equals("drop") && !object.isEmpty()) {
            object.remove(object.propertyNames().iterator().next());
        }
        return object;
    }

    private static Arbitrary<JsonNode> text(JsonNode schema) {
        Arbitrary<String> usual =
                switch (schema.path("format").asString("")) {
                    case "date" -> Arbitraries.of("2024-04-01", "2025-03-31", "2024-10-15", "2026-04-01");
                    default ->
                        schema.has("pattern") || schema.path("maxLength").asInt(0) <= 64
                                ? Arbitraries.of(
                                        "goal-1",
                                        "measure-1",
                                        "action-1",
                                        "indicator-1",
                                        "city",
                                        "zone-1",
                                        "A",
                                        "CONTINUE",
                                        "q")
                                : Arbitraries.of("相談支援", "年度の振り返り", "x");
                };
        return Arbitraries.frequencyOf(
                        Tuple.of(8, usual),
                        Tuple.of(1, Arbitraries.of(TEXTS)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(80)))
                .map(JSON::stringNode);
    }

    private static Arbitrary<JsonNode> anything() {
        return Arbitraries.of(
                JSON.nullNode(),
                JSON.numberNode(-1),
                JSON.numberNode(Double.MAX_VALUE),
                JSON.stringNode("x"),
                JSON.booleanNode(true),
                JSON.arrayNode(),
                JSON.objectNode(),
                nested(200));
    }

    /** Deeper than any body of this API. */
    private static JsonNode nested(int levels) {
        return JsonMapper.shared().readTree("[".repeat(levels) + "]".repeat(levels));
    }

    private static String typeOf(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (!one.asString().equals("null")) {
                    return one.asString();
                }
            }
        }
        return schema.has("properties") ? "object" : type.asString("string");
    }

    private static List<JsonNode> values(JsonNode array) {
        List<JsonNode> values = new ArrayList<>();
        array.forEach(values::add);
        return values;
    }
}
