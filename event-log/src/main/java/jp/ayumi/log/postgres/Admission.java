package jp.ayumi.log.postgres;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.ayumi.log.Guard;
import jp.ayumi.log.postgres.LogState.RequestKey;
import jp.ayumi.log.postgres.Verdict.Admitted;
import jp.ayumi.log.postgres.Verdict.Conflict;
import jp.ayumi.log.postgres.Verdict.Refused;

/**
 * Decides in order which appends of a group may enter the log and where they stand: each sees those admitted before it.
 * Pure; the database is asked before, once for the whole group.
 */
final class Admission {

    private final Instant recordedAt;
    private final Map<String, Long> lastSequences;
    private final Set<RequestKey> usedKeys;
    private final Set<UUID> usedEventIds;
    private long head;

    Admission(LogState state) {
        recordedAt = state.now();
        lastSequences = new HashMap<>(state.lastSequences());
        usedKeys = new HashSet<>(state.usedKeys());
        usedEventIds = new HashSet<>(state.usedEventIds());
        head = state.head();
    }

    Verdict decide(Append append) {
        return conflictOf(append).<Verdict>map(Refused::new).orElseGet(() -> admit(append));
    }

    /** A repeated request conflicts with its own first run everywhere: that it is a repetition must win. */
    private Optional<Conflict> conflictOf(Append append) {
        if (append.idempotency().map(RequestKey::of).filter(usedKeys::contains).isPresent()) {
            return Optional.of(Conflict.IDEMPOTENCY);
        }
        if (!append.guards().stream().allMatch(this::stillHolds)) {
            return Optional.of(Conflict.GUARD);
        }
        if (!continuesItsStreams(append.events())) {
            return Optional.of(Conflict.SEQUENCE);
        }
        return haveNewIds(append.events()) ? Optional.empty() : Optional.of(Conflict.EVENT_ID);
    }

    private boolean stillHolds(Guard guard) {
        return lastSequence(guard.stream()) == guard.lastSequence();
    }

    private boolean continuesItsStreams(List<NewEvent> events) {
        Map<String, Long> seen = new HashMap<>();
        for (NewEvent event : events) {
            long last = seen.getOrDefault(event.stream(), lastSequence(event.stream()));
            if (event.sequence() != last + 1) {
                return false;
            }
            seen.put(event.stream(), event.sequence());
        }
        return true;
    }

    private boolean haveNewIds(List<NewEvent> events) {
        Set<UUID> own = new HashSet<>();
        return events.stream().allMatch(event -> !usedEventIds.contains(event.eventId()) && own.add(event.eventId()));
    }

    private long lastSequence(String stream) {
        return lastSequences.getOrDefault(stream, Guard.EMPTY);
    }

    private Admitted admit(Append append) {
        append.idempotency().map(RequestKey::of).ifPresent(usedKeys::add);
        List<Receipts.Line> lines = new ArrayList<>();
        for (NewEvent event : append.events()) {
            lastSequences.put(event.stream(), event.sequence());
            usedEventIds.add(event.eventId());
            head++;
            lines.add(new Receipts.Line(head, event.eventId(), event.stream(), event.sequence()));
        }
        return new Admitted(Receipts.of(lines, recordedAt));
    }
}
