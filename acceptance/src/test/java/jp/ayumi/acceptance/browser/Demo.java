package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.acceptance.support.Api;
import jp.ayumi.acceptance.support.JavaProcess;
import jp.ayumi.acceptance.support.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./ayumi demo}, begun anew, and its clients. */
final class Demo implements AutoCloseable {

    /** Of everybody in the demonstration. */
    static final String PASSWORD = "demo";

    private final JavaProcess process;

    private Demo(JavaProcess process) {
        this.process = process;
    }

    /** Returns when all samples are loaded. */
    static Demo start() {
        JavaProcess process =
                JavaProcess.demo(Path.of("target", "browser").toAbsolutePath()).awaitPrinted("READY ");
        return new Demo(process);
    }

    String address() {
        return process.address();
    }

    /** What a client reads. */
    JsonNode reads(String client, String path) {
        Reply reply = as(client).get(path, Map.of());
        assertThat(reply.status()).as("GET %s: %s", path, reply.body()).isEqualTo(200);
        return reply.json();
    }

    /** A command that must be accepted; its receipt. */
    JsonNode sends(String client, String method, String path, String body, Map<String, String> headers) {
        Map<String, String> all = new java.util.HashMap<>(headers);
        all.put("Idempotency-Key", UUID.randomUUID().toString());
        Reply reply = as(client).send(method, path, body, all);
        assertThat(reply.status())
                .as("%s %s %s: %s", method, path, body, reply.body())
                .isIn(200, 201);
        return reply.json();
    }

    private Api as(String client) {
        String basic = Base64.getEncoder().encodeToString((client + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/oauth2/token"))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Authorization", "Basic " + basic)
                .build();
        try {
            String answer = HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
            return new Api(
                    address(),
                    JsonMapper.shared()
                            .readTree(answer)
                            .required("access_token")
                            .asString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
