package jp.ayumi.benchmarks.history;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Event;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Writes a history into a log. */
public final class Scribe {

    private static final int PORTION = 500;

    private Scribe() {}

    /** @return how many events were written */
    public static long write(Stream<Event> history, EventStore log) {
        Messages messages = new Messages();
        List<EventMessage<?>> portion = new ArrayList<>();
        long[] written = {0};
        history.forEach(event -> {
            portion.add(messages.next(event));
            written[0]++;
            if (portion.size() == PORTION) {
                log.publish(portion);
                portion.clear();
            }
        });
        log.publish(portion);
        return written[0];
    }
}
