package jp.ayumi.standalone.samples;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.standalone.identity.DemoClients;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Talks to the server over HTTP as any client does, with tokens of the demonstration's clients; for several threads. */
final class Api {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final int UNAUTHORIZED = 401;
    private static final int UNAVAILABLE = 503;
    private static final int ATTEMPTS = 10;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final String url;

    Api(String url) {
        this.url = url;
    }

    JsonNode openApi() throws IOException, InterruptedException {
        return JSON.readTree(
                send(HttpRequest.newBuilder(URI.create(url + "/openapi"))).body());
    }

    /**
     * Sends a command until there is an answer to it.
     *
     * @param client whose token is used; a new one when the old one has ended
     */
    HttpResponse<String> send(String client, String method, String path, JsonNode body, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpResponse<String> response = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path))
                    .method(method, BodyPublishers.ofString(JSON.writeValueAsString(body)))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + token(client));
            headers.forEach(request::header);
            response = send(request);
            if (response.statusCode() == UNAUTHORIZED) {
                tokens.remove(client);
            } else if (response.statusCode() == UNAVAILABLE) {
                Thread.sleep(PAUSE.toMillis());
            } else {
                return response;
            }
        }
        return response;
    }

    private String token(String client) throws IOException, InterruptedException {
        String known = tokens.get(client);
        if (known != null) {
            return known;
        }
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + DemoClients.SECRET).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(url + "/oauth2/token"))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic));
        String token = JSON.readTree(response.body()).path("access_token").asString("");
        if (token.isEmpty()) {
            throw new IOException("no token for " + client + ": " + response.statusCode() + " " + response.body());
        }
        tokens.put(client, token);
        return token;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.timeout(TIMEOUT).build(), BodyHandlers.ofString());
    }
}
