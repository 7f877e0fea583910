package jp.ayumi.acceptance.fuzz;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.acceptance.support.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What an answer may look like: no fault of ours, a documented status, and exactly the fields of its schema. */
final class AnswerContract {

    private final OpenApi api;
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** By what is described, since most operations are refused alike and to compile it takes long. */
    private final Map<JsonNode, Schema> compiled = new HashMap<>();

    private final JsonNode components;

    AnswerContract(OpenApi api) {
        this.api = api;
        this.components = closed(api.root().path("components").deepCopy());
    }

    /** What is wrong with the answer; empty when it keeps the contract. */
    List<String> violations(OpenApi.Operation operation, Reply reply) {
        List<String> violations = new ArrayList<>();
        if (reply.status() >= 500) {
            violations.add("a fault of ours: " + reply.status());
        }
        JsonNode response =
                api.resolve(operation.description().path("responses").path(String.valueOf(reply.status())));
        if (response.isMissingNode()) {
            violations.add("status " + reply.status() + " is not documented");
            return violations;
        }
        if (reply.body().isEmpty()) {
            return violations;
        }
        String type = reply.header("Content-Type").replaceAll(";.*", "").trim();
        JsonNode content = response.path("content").path(type);
        if (content.isMissingNode()) {
            violations.add("content type " + type + " is not documented for " + reply.status());
        } else if (type.endsWith("json")) {
            Schema schema =
                    compiled.computeIfAbsent(content.path("schema"), described -> schemas.getSchema(rooted(described)));
            documents(reply, type)
                    .flatMap(document -> schema.validate(document).stream())
                    .forEach(error -> violations.add(error.toString()));
        }
        return violations;
    }

    /** A stream has one document in each line. */
    private static Stream<JsonNode> documents(Reply reply, String type) {
        return type.endsWith("ndjson") ? reply.jsonLines() : Stream.of(reply.json());
    }

    private JsonNode rooted(JsonNode schema) {
        ObjectNode rooted = (ObjectNode) closed(schema.deepCopy());
        rooted.set("components", components);
        return rooted;
    }

    /** A field that no schema names is a violation, although JSON Schema would let it pass. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("unevaluatedProperties", false);
        }
        node.forEach(AnswerContract::closed);
        return node;
    }
}
