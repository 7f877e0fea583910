package jp.ayumi.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.acceptance.support.Api;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Reply;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the answer is ours: no 5xx, no status or field that the OpenAPI file does not name. */
class HostileRequestsIT {

    private static final OpenApi API = OpenApi.published();
    private static final AnswerContract CONTRACT = new AnswerContract(API);
    private static final HostileValues VALUES = new HostileValues(API);
    private static final FuzzTown TOWN = FuzzTown.founded(Installation.shared());

    /** The edges stand in {@link HostileValues}; to work out those of whole requests takes longer than to send them. */
    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void everyAnswerKeepsTheContract(@ForAll("requests") HostileRequest request) {
        Reply reply = send(request);

        assertThat(CONTRACT.violations(request.operation(), reply))
                .as("%s\n-> %d %s", request, reply.status(), reply.body())
                .isEmpty();
    }

    @Provide
    Arbitrary<HostileRequest> requests() {
        List<OpenApi.Operation> operations = API.operations().stream()
                .filter(operation -> !operation.isStream())
                .toList();
        Map<OpenApi.Operation, Arbitrary<HostileRequest>> made = new HashMap<>();
        return Arbitraries.of(operations).flatMap(operation -> made.computeIfAbsent(operation, this::requestFor));
    }

    private Arbitrary<HostileRequest> requestFor(OpenApi.Operation operation) {
        Arbitrary<String> path = pathOf(operation);
        Arbitrary<Map<String, String>> headers = headersOf(operation);
        JsonNode schema = operation.bodySchema();
        Arbitrary<String> body = schema.isMissingNode()
                ? Arbitraries.just("")
                : Arbitraries.frequencyOf(
                        Tuple.of(20, VALUES.of(schema).map(JsonNode::toString)),
                        Tuple.of(
                                1,
                                Arbitraries.of(
                                        "", "{", "[]", "null", "\"x\"", "{\"a\":1,\"a\":2}", "\uFEFF{}", "{}{}")));
        return Combinators.combine(path, headers, body)
                .as((to, with, content) -> new HostileRequest(operation, to, with, content));
    }

    private Arbitrary<String> pathOf(OpenApi.Operation operation) {
        Arbitrary<String> path = Arbitraries.just(operation.path());
        String query = "";
        for (JsonNode reference : operation.description().path("parameters")) {
            JsonNode parameter = API.resolve(reference);
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                Arbitrary<String> value = Arbitraries.frequencyOf(
                        Tuple.of(10, TOWN.usual(name)),
                        Tuple.of(
                                1,
                                Arbitraries.of(HostileValues.TEXTS)
                                        .filter(text -> !text.isEmpty() && text.length() < 200)));
                path = path.flatMap(text -> value.map(chosen -> text.replace("{" + name + "}", encoded(chosen))));
            } else if (parameter.path("in").asString().equals("query")) {
                query = query.isEmpty() ? "?" + name + "=" : query;
                String start = query;
                path = path.flatMap(text -> Arbitraries.of("", "0", "1", "-1", "x", "99999999999999999999")
                        .map(value -> value.isEmpty() || text.contains("?") ? text : text + start + value));
            }
        }
        return path;
    }

    private static Arbitrary<Map<String, String>> headersOf(OpenApi.Operation operation) {
        Arbitrary<String> key = Arbitraries.strings().alpha().numeric().ofLength(12);
        Arbitrary<String> match = Arbitraries.of(
                "", "\"1\"", "\"2\"", "\"0\"", "\"99999999999999999999\"", "W/\"1\"", "*", "x", "\"a\", \"b\"");
        Arbitrary<String> language = Arbitraries.of("ja", "en", "fr", "*", ";;q=x", "");
        Arbitrary<Boolean> keyless = Arbitraries.frequency(Tuple.of(15, false), Tuple.of(1, true));
        return Combinators.combine(key, match, language, keyless).as((idempotency, version, words, none) -> {
            Map<String, String> headers = new HashMap<>();
            put(headers, "Idempotency-Key", none || operation.method().equals("GET") ? "" : idempotency);
            put(headers, "If-Match", operation.method().equals("GET") ? "" : version);
            put(headers, "Accept-Language", words);
            return headers;
        });
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (!value.isEmpty()) {
            headers.put(name, value);
        }
    }

    private static Reply send(HostileRequest request) {
        Installation ayumi = Installation.shared();
        boolean reads = request.operation().method().equals("GET");
        Api api = new Api(reads ? ayumi.queries() : ayumi.commands(), TOWN.token());
        @Nullable String body = reads ? null : request.body();
        return api.send(request.operation().method(), request.path(), body, request.headers());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** One request as it goes over the wire. */
    record HostileRequest(OpenApi.Operation operation, String path, Map<String, String> headers, String body) {}
}
