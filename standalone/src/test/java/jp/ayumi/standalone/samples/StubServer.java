package jp.ayumi.standalone.samples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Answers as the API does: a receipt for each command, the same again for a key it has seen; refuses one plan. */
final class StubServer implements AutoCloseable {

    private static final String OPEN_API = """
            {"paths": {
              "/api/municipalities": {"post": {"operationId": "registerMunicipality",
                "parameters": [{"name": "If-Match", "in": "header", "required": false}]}},
              "/api/municipalities/{municipality}/plans": {"post": {"operationId": "draftPlan"}},
              "/api/municipalities/{municipality}/plans/{plan}/adoption": {"post": {"operationId": "adoptPlan",
                "parameters": [{"name": "If-Match", "in": "header", "required": true}]}},
              "/api/municipalities/{municipality}/plans/{plan}/years": {"post": {"operationId": "openPlanYear"}},
              "/api/municipalities/{municipality}/plans/{plan}/years/{year}/close": {"post": {"operationId": "closeYear",
                "parameters": [{"name": "If-Match", "in": "header", "required": true}]}}
            }}""";

    private static final Map<String, String> STREAMS = Map.of(
            "/api/municipalities", "municipality/town",
            "/api/municipalities/town/plans", "plan/town/plan-1",
            "/api/municipalities/town/plans/plan-1/adoption", "plan/town/plan-1",
            "/api/municipalities/town/plans/plan-1/years", "plan-year/town/plan-1/2024",
            "/api/municipalities/town/plans/plan-1/years/2024/close", "plan-year/town/plan-1/2024",
            "/api/municipalities/village/plans", "plan/village/plan-1",
            "/api/municipalities/village/plans/plan-1/adoption", "plan/village/plan-1");

    /** Of the first command; the others follow. */
    static final int FIRST_POSITION = 101;

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Map<String, String> receipts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final List<Request> requests = new ArrayList<>();
    private int position = FIRST_POSITION - 1;
    private int failuresToCome;
    private int tokensGiven;

    StubServer() throws IOException {
        server.createContext("/openapi", exchange -> answer(exchange, 200, OPEN_API));
        server.createContext("/oauth2/token", exchange -> {
            tokensGiven++;
            answer(exchange, 200, "{\"access_token\":\"token-" + tokensGiven + "\"}");
        });
        server.createContext("/api", this::command);
        server.start();
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Request> requests() {
        return requests;
    }

    int tokensGiven() {
        return tokensGiven;
    }

    /** The next commands find the database gone, or their token ended. */
    void failNext(int times) {
        failuresToCome = times;
    }

    private void command(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (failuresToCome > 0) {
            failuresToCome--;
            answer(exchange, failuresToCome % 2 == 0 ? 503 : 401, "{}");
            return;
        }
        requests.add(new Request(
                path,
                key,
                exchange.getRequestHeaders().getFirst("If-Match"),
                exchange.getRequestHeaders().getFirst("Authorization"),
                body));
        if (!STREAMS.containsKey(path)) {
            answer(exchange, 409, "{\"code\":\"NO\",\"detail\":\"採用できません\"}");
            return;
        }
        answer(exchange, 200, receipts.computeIfAbsent(key, unused -> receipt(STREAMS.get(path))));
    }

    private String receipt(String stream) {
        int version = versions.merge(stream, 1, Integer::sum);
        position++;
        return "{\"stream\":\"" + stream + "\",\"version\":" + version + ",\"lastPosition\":" + position + "}";
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    record Request(String path, String key, String ifMatch, String authorization, String body) {}
}
