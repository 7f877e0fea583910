package jp.ayumi.log.postgres;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.ayumi.log.Guard;
import jp.ayumi.log.IdempotencyKey;

/** Appends for tests, with no more detail than a test names. */
final class Appends {

    static final Instant LONG_AGO = Instant.parse("2021-04-01T00:00:00.123456Z");

    private Appends() {}

    static Append one(String stream, long sequence) {
        return of(event(stream, sequence));
    }

    static Append of(NewEvent... events) {
        return new Append(Arrays.asList(events), List.of(), Optional.empty());
    }

    /** Several events of one stream. */
    static Append run(String stream, long firstSequence, int count) {
        List<NewEvent> events = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            events.add(event(stream, firstSequence + i));
        }
        return new Append(events, List.of(), Optional.empty());
    }

    static Append guarded(Append append, Guard... guards) {
        return new Append(append.events(), Arrays.asList(guards), append.idempotency());
    }

    static Append keyed(Append append, String key) {
        return keyed(append, key, "fingerprint of " + key);
    }

    static Append keyed(Append append, String key, String fingerprint) {
        return new Append(
                append.events(), append.guards(), Optional.of(new IdempotencyKey("somebody", key, fingerprint)));
    }

    static NewEvent event(String stream, long sequence) {
        return event(UUID.randomUUID(), stream, sequence);
    }

    static NewEvent event(UUID id, String stream, long sequence) {
        return new NewEvent(
                id, stream, sequence, "test.happened", 1, LONG_AGO, json("{\"n\":" + sequence + "}"), json("{}"));
    }

    static byte[] json(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
