package jp.ayumi.command.kernel;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.ayumi.api.Event;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/**
 * What Axon needs around a decider, without rules of its own: it keeps the state, compares versions, and applies what was
 * decided. Every command is handled on an instance, created if missing, so that the decider meets an absent aggregate too
 * and refuses by name what asks for one.
 *
 * @param <S> the state
 * @param <E> the sealed type of the events
 */
public abstract class AggregateShell<S, E extends Event> {

    private final Class<E> events;
    private final Evolution<S, E> evolution;

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable S state;

    protected AggregateShell(Class<E> events, Evolution<S, E> evolution) {
        this.events = events;
        this.evolution = evolution;
    }

    /**
     * Lets the decider decide and applies the outcome.
     *
     * @param decider from the present state, empty when there is none yet, to at least one event
     * @throws jp.ayumi.api.RefusedException when the sender had not seen the present version, or by the decider
     */
    protected final void decide(MetaData metadata, Function<Optional<S>, ? extends List<? extends E>> decider) {
        Optional<S> before = Optional.ofNullable(state);
        if (before.isPresent()) {
            KernelRule.requireVersion(metadata, AggregateLifecycle.getVersion());
        }
        List<? extends E> decided = decider.apply(before);
        if (decided.isEmpty()) {
            throw new IllegalStateException("a command was neither refused nor led to an event");
        }
        decided.forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    final void on(Event event) {
        stream = event.subject().streamId();
        state = evolution.evolve(state, events.cast(event));
    }
}
