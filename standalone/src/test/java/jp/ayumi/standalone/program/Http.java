package jp.ayumi.standalone.program;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An API client. */
record Http(String url) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> token(String client, String secret) throws IOException, InterruptedException {
        String basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return send(request("/oauth2/token")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic));
    }

    String accessToken(String client, String secret) throws IOException, InterruptedException {
        return json(token(client, secret)).path("access_token").asString();
    }

    /** A command that makes something; its key is also its name. */
    HttpResponse<String> registerMunicipality(String token, String id) throws IOException, InterruptedException {
        return send(request("/api/municipalities")
                .POST(BodyPublishers.ofString(
                        "{\"id\":\"" + id + "\",\"name\":\"町\",\"reading\":\"まち\",\"kind\":\"CITY\"}"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", id)
                .header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> get(String token, String path) throws IOException, InterruptedException {
        return send(request(path).header("Authorization", "Bearer " + token));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    static JsonNode json(HttpResponse<String> response) {
        return JsonMapper.shared().readTree(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
