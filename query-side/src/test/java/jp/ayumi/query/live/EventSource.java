package jp.ayumi.query.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Reads a stream as a browser's {@code EventSource} does, and notes when. */
final class EventSource implements AutoCloseable {

    /** One event, and the time of {@link System#nanoTime()} at which it was complete. */
    record Told(long id, String event, String data, long atNanos) {}

    final List<Told> events = new CopyOnWriteArrayList<>();
    final List<String> comments = new CopyOnWriteArrayList<>();
    final CountDownLatch open = new CountDownLatch(1);
    final CountDownLatch ended = new CountDownLatch(1);
    private final HttpResponse<java.io.InputStream> response;
    private volatile long lastEventId;

    EventSource(int port, String municipality, String bearer, @Nullable Long lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + port + "/api/municipalities/" + municipality + "/stream"))
                .header("Accept", "text/event-stream")
                .header("Authorization", bearer);
        if (lastEventId != null) {
            request.header("Last-Event-ID", Long.toString(lastEventId));
        }
        response = HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread reader = new Thread(this::read, "event-source");
        reader.setDaemon(true);
        reader.start();
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** What it would say when it comes again. */
    long lastEventId() {
        return lastEventId;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String event = "";
            StringBuilder data = new StringBuilder();
            long id = lastEventId;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isEmpty()) {
                    lastEventId = id;
                    if (!data.isEmpty()) {
                        events.add(new Told(id, event, data.toString(), System.nanoTime()));
                    }
                    open.countDown();
                    event = "";
                    data.setLength(0);
                } else if (line.startsWith(":")) {
                    comments.add(line.substring(1));
                } else if (line.startsWith("id:")) {
                    id = Long.parseLong(line.substring(3).strip());
                } else if (line.startsWith("event:")) {
                    event = line.substring(6).strip();
                } else if (line.startsWith("data:")) {
                    data.append(line.substring(5).strip());
                }
            }
        } catch (IOException e) {
            comments.add("broken: " + e.getMessage());
        } finally {
            ended.countDown();
        }
    }

    @Override
    public void close() throws IOException {
        response.body().close();
    }
}
