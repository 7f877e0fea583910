package jp.ayumi.query.projection;

import java.util.Optional;
import java.util.OptionalLong;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;

/** Axon's processors, by the name of the projection they run. */
final class ProjectionProcessors {

    private final EventProcessingConfiguration axon;

    ProjectionProcessors(EventProcessingConfiguration axon) {
        this.axon = axon;
    }

    StreamingEventProcessor processor(String projection) {
        return axon.eventProcessor(projection, StreamingEventProcessor.class)
                .orElseThrow(() -> new IllegalStateException("no processor runs projection " + projection));
    }

    SequencedDeadLetterQueue<EventMessage<?>> letters(String projection) {
        return axon.deadLetterQueue(projection)
                .orElseThrow(() -> new IllegalStateException("no dead letters for projection " + projection));
    }

    Optional<SequencedDeadLetterProcessor<EventMessage<?>>> letterProcessor(String projection) {
        return axon.sequencedDeadLetterProcessor(projection);
    }

    /** The position of the token this process holds; 0 when it holds none, or nothing was read yet. */
    long claimedPosition(String projection) {
        return processor(projection).processingStatus().values().stream()
                .map(EventTrackerStatus::getCurrentPosition)
                .filter(OptionalLong::isPresent)
                .mapToLong(OptionalLong::getAsLong)
                .max()
                .orElse(0);
    }
}
