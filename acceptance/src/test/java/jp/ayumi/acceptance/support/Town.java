package jp.ayumi.acceptance.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;

/**
 * One municipality in a scenario: its staff send commands and read what became of them. Keeps the versions it was told, as
 * an API client does, so that a scenario reads as prose.
 */
public final class Town {

    private static final AtomicInteger KEYS = new AtomicInteger();

    private final Installation ayumi;
    private final String id;
    private final Map<String, String> versions = new HashMap<>();
    private final AtomicLong lastPosition = new AtomicLong();

    public Town(Installation ayumi, String id) {
        this.ayumi = ayumi;
        this.id = id;
    }

    public String id() {
        return id;
    }

    /** Somebody who works for an organisation of this municipality. */
    public Staff staffOf(String organization) {
        return new Staff(organization);
    }

    /** What a query answers once it has caught up with everything this town has sent. */
    public JsonNode reads(String path) {
        Reply reply = readsRaw(path, Map.of());
        assertThat(reply.status()).as("GET %s: %s", path, reply.body()).isEqualTo(200);
        return reply.json();
    }

    public Reply readsRaw(String path, Map<String, String> headers) {
        String separator = path.contains("?") ? "&" : "?";
        String token = ayumi.issuer().tokenFor("reader", id, "auditors", "auditor");
        return new Api(ayumi.queries(), token)
                .get(root() + path + separator + "minPosition=" + lastPosition.get(), headers);
    }

    private String root() {
        return "/api/municipalities/" + id;
    }

    /** A member of staff; the organisation stands in the token, never in the body. */
    public final class Staff {

        private final String organization;

        private Staff(String organization) {
            this.organization = organization;
        }

        public JsonNode registersTheTown(String name, String reading, String kind) {
            return accepted("POST", "", """
                    {"id":"%s","name":"%s","reading":"%s","kind":"%s"}""".formatted(id, name, reading, kind));
        }

        /** Sends commands that add something, all at the same moment, and tells how each of them ended. */
        public List<Reply> postsAtOnce(String path, List<String> bodies) {
            String token = token(path);
            Api commands = new Api(ayumi.commands(), token);
            ExecutorService threads = Executors.newFixedThreadPool(bodies.size());
            try {
                CountDownLatch everybodyIsReady = new CountDownLatch(bodies.size());
                List<Future<Reply>> sent = bodies.stream()
                        .map(body -> threads.submit(() -> {
                            everybodyIsReady.countDown();
                            everybodyIsReady.await();
                            String key = id + "-" + KEYS.incrementAndGet();
                            return commands.send("POST", root() + path, body, Map.of("Idempotency-Key", key));
                        }))
                        .toList();
                List<Reply> replies = new ArrayList<>();
                for (Future<Reply> one : sent) {
                    replies.add(one.get());
                }
                replies.stream()
                        .filter(reply -> reply.status() < 300)
                        .max(Comparator.comparingLong(
                                reply -> reply.json().path("lastPosition").asLong()))
                        .ifPresent(last -> {
                            versions.put(last.json().path("stream").asString(), last.header("ETag"));
                            lastPosition.set(last.json().path("lastPosition").asLong());
                        });
                return replies;
            } catch (InterruptedException | ExecutionException e) {
                throw new IllegalStateException(e);
            } finally {
                threads.shutdown();
            }
        }

        /** Sends a command that must be accepted, and returns its receipt. */
        public JsonNode posts(String path, String body) {
            return accepted("POST", path, body);
        }

        public JsonNode puts(String path, String body) {
            return accepted("PUT", path, body);
        }

        /** Sends a command that must be refused with this status and code. */
        public JsonNode isRefused(int status, String code, String path, String body) {
            return refused("POST", path, body, status, code);
        }

        /** The same of a command that is put. */
        public JsonNode isRefusedToPut(int status, String code, String path, String body) {
            return refused("PUT", path, body, status, code);
        }

        private JsonNode refused(String method, String path, String body, int status, String code) {
            Reply reply = send(method, path, body);
            assertThat(reply.status())
                    .as("%s %s: %s", method, path, reply.body())
                    .isEqualTo(status);
            assertThat(reply.code()).isEqualTo(code);
            return reply.json();
        }

        private JsonNode accepted(String method, String path, String body) {
            Reply reply = send(method, path, body);
            assertThat(reply.status())
                    .as("%s %s: %s", method, path, reply.body())
                    .isIn(200, 201);
            versions.put(reply.json().path("stream").asString(), reply.header("ETag"));
            lastPosition.set(reply.json().path("lastPosition").asLong());
            return reply.json();
        }

        /** As an office does it: each command is sent by whoever plays its role there. */
        private String token(String path) {
            String role = PlayedRole.forSendingTo(path);
            return ayumi.issuer().tokenFor(organization + "-" + role, id, organization, role);
        }

        private Reply send(String method, String path, String body) {
            Map<String, String> headers = new HashMap<>();
            headers.put("Idempotency-Key", id + "-" + KEYS.incrementAndGet());
            String version = versions.get(Streams.of(id, path));
            if (version != null) {
                headers.put("If-Match", version);
            }
            String token = token(path);
            String target = path.isEmpty() ? "/api/municipalities" : root() + path;
            return new Api(ayumi.commands(), token).send(method, target, body, headers);
        }
    }
}
