package jp.ayumi.benchmarks.http;

import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.stream.Stream;
import jp.ayumi.benchmarks.history.Town;
import jp.ayumi.web.testing.TestIssuer;

/** Looks on as a browser does: server-sent events of one town. */
final class SseClient implements AutoCloseable {

    private final Stream<String> lines;
    private volatile boolean closed;
    private long lastId;
    private final Observer observer = new Observer();

    private SseClient(Stream<String> lines) {
        this.lines = lines;
        Thread reader = new Thread(this::read, "sse-client");
        reader.setDaemon(true);
        reader.start();
    }

    static SseClient connect(Side querySide, TestIssuer issuer, Town town) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(querySide.at("/api/municipalities/" + town.id() + "/stream"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Staff.tokenOf(issuer, town))
                .build();
        HttpResponse<Stream<String>> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no stream: " + answer.statusCode());
        }
        return new SseClient(answer.body());
    }

    Observer observer() {
        return observer;
    }

    private void read() {
        try {
            lines.forEach(this::take);
        } catch (UncheckedIOException end) {
            if (!closed) {
                throw end;
            }
        }
    }

    private void take(String line) {
        if (line.startsWith("id:")) {
            lastId = Long.parseLong(line.substring(3).strip());
        } else if (line.startsWith("data:")) {
            observer.heard(lastId, Instant.now());
        }
    }

    @Override
    public void close() {
        closed = true;
        lines.close();
    }
}
