package jp.ayumi.acceptance.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.ayumi.acceptance.support.Api;
import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Reply;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Whatever is sent, the answer is ours: no 5xx, no status or field that the OpenAPI file does not name. */
class HostileRequestsIT {

    private static final OpenApi API = OpenApi.published();
    private static final AnswerContract CONTRACT = new AnswerContract(API);
    private static final HostileValues VALUES = new HostileValues(API);
    private static final Map<Integer, Integer> STATUSES = new TreeMap<>();
    private static final FuzzTown TOWN = FuzzTown.founded(Installation.shared());

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void everyAnswerKeepsTheContract(@ForAll("requests") HostileRequest request) {
        Reply reply = send(request);
        STATUSES.merge(reply.status(), 1, Integer::sum);

        assertThat(CONTRACT.violations(request.operation(), reply))
                .as("%s\n-> %d %s", request, reply.status(), reply.body())
                .isEmpty();
    }

    /** A generator that never gets past the door would prove nothing. */
    @AfterProperty
    void manyRequestsGotPastTheDoor() {
        assertThat(STATUSES).containsKeys(200, 400, 404, 422);
        assertThat(STATUSES.get(200)).as("%s", STATUSES).isGreaterThan(200);
    }

    @Provide
    Arbitrary<HostileRequest> requests() {
        List<OpenApi.Operation> operations = API.operations().stream()
                .filter(operation -> !operation.isStream())
                .toList();
        return Arbitraries.of(operations).flatMap(this::requestFor);
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
        for (JsonNode reference : operation.description().path("parameters")) {
            JsonNode parameter = API.resolve(reference);
            String name = parameter.path("name").asString();
            switch (parameter.path("in").asString()) {
                case "path" ->
                    path = Combinators.combine(path, inPath(name))
                            .as((text, value) -> text.replace("{" + name + "}", encoded(value)));
                case "query" ->
                    path = Combinators.combine(path, inQuery())
                            .as((text, value) -> value.isEmpty() ? text : with(text, name, value));
                default -> {
                    // Headers are made elsewhere.
                }
            }
        }
        return path;
    }

    private static Arbitrary<String> inPath(String name) {
        return Arbitraries.frequencyOf(
                Tuple.of(20, TOWN.usual(name)),
                Tuple.of(
                        1, Arbitraries.of(HostileValues.TEXTS).filter(text -> !text.isEmpty() && text.length() < 200)));
    }

    /** Empty means: left out. */
    private static Arbitrary<String> inQuery() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(2, Arbitraries.of("0", "1", "2", "action-1", "city")),
                Tuple.of(1, Arbitraries.of("-1", "x", "99999999999999999999", "%00", "'", "1e3")));
    }

    private static String with(String path, String name, String value) {
        return path + (path.contains("?") ? "&" : "?") + name + "=" + encoded(value);
    }

    private static Arbitrary<Map<String, String>> headersOf(OpenApi.Operation operation) {
        Arbitrary<String> key = Arbitraries.frequencyOf(
                Tuple.of(20, Arbitraries.strings().alpha().numeric().ofLength(12)),
                Tuple.of(1, Arbitraries.of("x".repeat(129), "a b", "<script>", "'; --", "used-before")));
        Arbitrary<String> match = Arbitraries.of(
                "", "\"1\"", "\"2\"", "\"0\"", "\"99999999999999999999\"", "W/\"1\"", "*", "x", "\"a\", \"b\"");
        Arbitrary<String> language = Arbitraries.of("ja", "en", "fr", "*", ";;q=x", "");
        Arbitrary<String> prefer = Arbitraries.of("", "", "", "wait=0", "wait=-1", "wait=x", "respond-async");
        Arbitrary<Boolean> keyless = Arbitraries.frequency(Tuple.of(15, false), Tuple.of(1, true));
        return Combinators.combine(key, match, language, prefer, keyless)
                .as((idempotency, version, words, wish, none) -> {
                    Map<String, String> headers = new HashMap<>();
                    put(headers, "Idempotency-Key", none || operation.method().equals("GET") ? "" : idempotency);
                    put(headers, "If-Match", operation.method().equals("GET") ? "" : version);
                    put(headers, "Accept-Language", words);
                    put(headers, "Prefer", wish);
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
