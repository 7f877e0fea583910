package jp.ayumi.log.axon;

import jp.ayumi.api.AggregateId;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Keeps the events of one municipality in order, and lets municipalities go on when another one's event fails: its letters,
 * and all that follows in that municipality, wait in the dead-letter queue. The identifier is text and so the same in every
 * process, which Axon's {@code SequentialPolicy} is not.
 */
final class MunicipalitySequencing implements SequencingPolicy<EventMessage<?>> {

    private static final String OTHERS = "others";

    /** The second step of a {@link AggregateId#streamId()}: {@code plan/tomakomai/city-3} belongs to {@code tomakomai}. */
    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        if (event instanceof DomainEventMessage<?> domainEvent) {
            String[] steps = domainEvent.getAggregateIdentifier().split("/", 3);
            return steps.length > 1 ? steps[1] : OTHERS;
        }
        return OTHERS;
    }
}
