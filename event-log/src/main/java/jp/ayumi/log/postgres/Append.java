package jp.ayumi.log.postgres;

import java.util.List;
import java.util.Optional;
import jp.ayumi.log.Guard;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.log.proof.LeafData;

/**
 * The events of one command: all of them are appended, side by side, or none.
 *
 * @param events at least one, in order
 * @param guards what else the decision rests on
 * @param idempotency the request behind it, where there is one
 * @param leaves what the proof says of each event; none before {@link Leaves} has made them
 */
record Append(List<NewEvent> events, List<Guard> guards, Optional<IdempotencyKey> idempotency, List<LeafData> leaves) {

    Append {
        events = List.copyOf(events);
        guards = List.copyOf(guards);
        leaves = List.copyOf(leaves);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an append has at least one event");
        }
    }

    Append(List<NewEvent> events, List<Guard> guards, Optional<IdempotencyKey> idempotency) {
        this(events, guards, idempotency, List.of());
    }

    /** In bytes. */
    int size() {
        return events.stream().mapToInt(NewEvent::size).sum();
    }
}
