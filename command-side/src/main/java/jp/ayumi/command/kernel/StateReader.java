package jp.ayumi.command.kernel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import jp.ayumi.api.AggregateId;
import jp.ayumi.api.Event;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.Guard;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/**
 * The state of another aggregate as of now, folded from its stream. What was folded once is kept, so a read costs the
 * events since the last one. Not for the aggregate that is deciding: that one has its state at hand, and its undecided
 * events must not be kept here.
 *
 * @param <S> the state
 * @param <E> the sealed type of the events
 */
public final class StateReader<S, E extends Event> {

    private final EventStore store;
    private final Evolution<S, DomainEventMessage<?>> evolution;
    private final Cache<String, Folded<S>> kept;

    /**
     * @param maximumKept how many states are kept at most
     */
    public StateReader(EventStore store, Class<E> events, Evolution<S, E> evolution, long maximumKept) {
        this(store, (before, message) -> evolution.evolve(before, events.cast(message.getPayload())), maximumKept);
    }

    /**
     * Folds what travels beside the events, too: who recorded them.
     *
     * @param maximumKept how many states are kept at most
     */
    public StateReader(EventStore store, Evolution<S, DomainEventMessage<?>> evolution, long maximumKept) {
        this.store = store;
        this.evolution = evolution;
        this.kept = Caffeine.newBuilder().maximumSize(maximumKept).build();
    }

    /** The state, or empty when the stream is; the command that reads it is bound to it by a guard. */
    public Optional<S> now(AggregateId id) {
        Optional<Folded<S>> folded = read(id.streamId());
        AppendContext.current()
                .addGuard(new Guard(
                        id.streamId(), folded.map(Folded::lastSequence).orElse(Guard.EMPTY)));
        return folded.map(Folded::state);
    }

    /**
     * The same without a guard: for what the decision would have been as right a moment earlier, so that a command need not
     * fail because the other stream moves on beside it.
     */
    public Optional<S> glance(AggregateId id) {
        return read(id.streamId()).map(Folded::state);
    }

    private Optional<Folded<S>> read(String stream) {
        Folded<S> folded = fold(stream, kept.getIfPresent(stream));
        if (folded == null) {
            return Optional.empty();
        }
        kept.asMap().merge(stream, folded, Folded::later);
        return Optional.of(folded);
    }

    private @Nullable Folded<S> fold(String stream, @Nullable Folded<S> known) {
        Folded<S> folded = known;
        DomainEventStream news = store.readEvents(stream, known == null ? 0 : known.lastSequence() + 1);
        while (news.hasNext()) {
            DomainEventMessage<?> message = news.next();
            S before = folded == null ? null : folded.state();
            folded = new Folded<>(evolution.evolve(before, message), message.getSequenceNumber());
        }
        return folded;
    }

    private record Folded<S>(S state, long lastSequence) {

        static <S> Folded<S> later(Folded<S> one, Folded<S> other) {
            return one.lastSequence >= other.lastSequence ? one : other;
        }
    }
}
