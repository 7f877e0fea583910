package jp.ayumi.log.witness;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import jp.ayumi.log.witness.WitnessBook.Answer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A witness over HTTP: {@code POST /add-checkpoint}, and nothing else. */
public final class WitnessServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessServer.class);

    /** A checkpoint with a hundred signatures and the longest proof stays below. */
    private static final int LONGEST_BODY = 64 * 1024;

    private static final int THREADS = 4;

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private final WitnessBook book;

    private WitnessServer(HttpServer server, WitnessBook book) {
        this.server = server;
        this.book = book;
        server.setExecutor(threads);
        server.createContext("/add-checkpoint", this::answer);
    }

    /** @throws IOException when the address or the port cannot be had */
    public static WitnessServer start(WitnessBook book, InetSocketAddress address) throws IOException {
        WitnessServer started = new WitnessServer(HttpServer.create(address, 0), book);
        started.server.start();
        return started;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Answers what it has begun to answer. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answerTo(exchange);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Answer answerTo(HttpExchange exchange) throws IOException {
        if (!exchange.getRequestURI().getPath().equals("/add-checkpoint")) {
            return plain(404, "not found");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            exchange.getResponseHeaders().set("Allow", "POST");
            return plain(405, "POST only");
        }
        byte[] body = exchange.getRequestBody().readNBytes(LONGEST_BODY + 1);
        if (body.length > LONGEST_BODY) {
            return plain(413, "too long");
        }
        try {
            return book.addCheckpoint(new String(body, StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
            LOG.error("a checkpoint could not be decided on", e);
            return plain(500, "internal error");
        }
    }

    private static Answer plain(int status, String reason) {
        return new Answer(status, "text/plain; charset=utf-8", reason + "\n");
    }
}
