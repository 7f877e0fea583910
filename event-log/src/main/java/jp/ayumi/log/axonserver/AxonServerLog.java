package jp.ayumi.log.axonserver;

import java.time.Instant;
import java.util.List;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.Guard;
import jp.ayumi.log.LogUnavailableException;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;

/**
 * Axon Server as our log: an append obeys its {@link AppendContext} and leaves its receipt there.
 *
 * <p>Weaker than the log on PostgreSQL in one thing: Axon Server compares the sequence numbers of the streams that are appended
 * to, and no others, so guards are looked at just before the commit and not under its lock.
 */
final class AxonServerLog extends AxonServerEventStore {

    private final AxonServerEvents events;
    private final AxonServerReceipts receipts;

    AxonServerLog(Builder builder, AxonServerEvents events, AxonServerReceipts receipts) {
        super(built(builder));
        this.events = events;
        this.receipts = receipts;
    }

    /** Axon's builder makes its storage engine only on the way to a store of its own. */
    private static Builder built(Builder builder) {
        builder.build();
        return builder;
    }

    @Override
    protected void prepareCommit(List<? extends EventMessage<?>> messages) {
        if (messages.isEmpty() || !CurrentUnitOfWork.isStarted()) {
            super.prepareCommit(messages);
            return;
        }
        AppendContext context = AppendContext.current();
        context.requireUnused();
        context.guards().forEach(this::check);
        AxonServerReceipts.Reservation reservation = receipts.reserve(context.idempotency(), messages);
        // Handlers of the commit run in reverse order: this one after Axon's own, added below, has committed to the
        // server.
        UnitOfWork<?> root = CurrentUnitOfWork.get().root();
        root.onCommit(committed -> context.appended(receiptOf(reservation)));
        super.prepareCommit(messages);
    }

    private CommandReceipt receiptOf(AxonServerReceipts.Reservation committed) {
        try {
            return receipts.find(committed).orElseThrow(AppendOutcomeUnknownException::new);
        } catch (LogUnavailableException e) {
            // "Unavailable" would say that nothing was written.
            throw new AppendOutcomeUnknownException();
        }
    }

    private void check(Guard guard) {
        if (events.lastSequence(guard.stream()) != guard.lastSequence()) {
            throw new ConcurrencyException("a stream that the decision rests on has moved");
        }
    }

    /** Asks for events only: there are no snapshots. */
    @Override
    public DomainEventStream readEvents(String stream) {
        return readEvents(stream, 0);
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken position) {
        return new PositionedStream(super.openStream(PositionedStream.counted(position)));
    }

    @Override
    public TrackingToken createTailToken() {
        return PositionedStream.positioned(super.createTailToken());
    }

    @Override
    public TrackingToken createHeadToken() {
        return PositionedStream.positioned(super.createHeadToken());
    }

    @Override
    public TrackingToken createTokenAt(Instant instant) {
        return PositionedStream.positioned(super.createTokenAt(instant));
    }
}
