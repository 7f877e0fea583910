package jp.ayumi.log.postgres;

import java.util.List;
import java.util.Optional;
import jp.ayumi.log.Guard;
import jp.ayumi.log.IdempotencyKey;

/**
 * The events of one command: all of them are appended, side by side, or none.
 *
 * @param events at least one, in order
 * @param guards what else the decision rests on
 * @param idempotency the request behind it, where there is one
 */
record Append(List<NewEvent> events, List<Guard> guards, Optional<IdempotencyKey> idempotency) {

    Append {
        events = List.copyOf(events);
        guards = List.copyOf(guards);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("an append has at least one event");
        }
    }

    /** In bytes. */
    int size() {
        return events.stream().mapToInt(NewEvent::size).sum();
    }
}
