package jp.ayumi.benchmarks.append;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import jp.ayumi.api.Event;
import jp.ayumi.benchmarks.history.Messages;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.IdempotencyKey;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/** Appends one event in one unit of work, as a command does, to the next of a writer's own streams. */
public final class Appending {

    private static final int STREAMS_OF_A_WRITER = 32;
    private static final String FINGERPRINT = "0123456789abcdef".repeat(4);

    private final EventStore log;
    private final Event event;
    private final String prefix;
    private final boolean withReceipt;
    private final Map<Integer, Long> turns = new ConcurrentHashMap<>();

    /**
     * @param prefix keeps this one's streams apart from those of others
     * @param withReceipt whether each event brings along an idempotency key, as every command over HTTP does
     */
    public Appending(EventStore log, Event event, String prefix, boolean withReceipt) {
        this.log = log;
        this.event = event;
        this.prefix = prefix;
        this.withReceipt = withReceipt;
    }

    /** Returns when the event is durable. Each writer in one thread at a time. */
    public void append(int writer) {
        long turn = turns.merge(writer, 1L, Long::sum) - 1;
        String stream = "plan-year/" + prefix + "/writer-" + writer + "-" + turn % STREAMS_OF_A_WRITER + "/2024";
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage(event));
        new AppendContext(idempotency()).attachTo(work);
        try {
            log.publish(Messages.message(event, stream, turn / STREAMS_OF_A_WRITER));
            work.commit();
        } catch (RuntimeException e) {
            if (work.isActive()) {
                work.rollback(e);
            }
            throw e;
        }
    }

    private @Nullable IdempotencyKey idempotency() {
        return withReceipt
                ? new IdempotencyKey(
                        "https://login.example#staff-17", UUID.randomUUID().toString(), FINGERPRINT)
                : null;
    }
}
