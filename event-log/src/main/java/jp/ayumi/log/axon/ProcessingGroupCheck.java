package jp.ayumi.log.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Refuses to start when an event could be lost to a projection: a processing group without a dead-letter queue, one whose
 * errors are swallowed, or one that runs inside of the command instead of reading the log.
 */
final class ProcessingGroupCheck implements SmartInitializingSingleton {

    private final EventProcessingConfiguration processing;

    ProcessingGroupCheck(EventProcessingConfiguration processing) {
        this.processing = processing;
    }

    /** @throws UnsafeProcessingException naming each group and what is wrong with it */
    @Override
    public void afterSingletonsInstantiated() {
        List<String> faults = new ArrayList<>();
        processing.eventProcessors().forEach((name, processor) -> check(name, processor, faults));
        if (!faults.isEmpty()) {
            throw new UnsafeProcessingException(faults);
        }
    }

    private void check(String group, EventProcessor processor, List<String> faults) {
        if (!(processor instanceof StreamingEventProcessor)) {
            faults.add(group + " does not read the log");
        }
        if (processing.deadLetterQueue(group).isEmpty()) {
            faults.add(group + " has no dead-letter queue");
        }
        if (!(processing.listenerInvocationErrorHandler(group) instanceof PropagatingErrorHandler)
                || !(processing.errorHandler(group) instanceof PropagatingErrorHandler)) {
            faults.add(group + " swallows errors");
        }
    }

    /** A processing group in which an event could be lost. */
    static final class UnsafeProcessingException extends IllegalStateException {

        private static final long serialVersionUID = 1L;

        UnsafeProcessingException(List<String> faults) {
            super("event processing is not safe: " + String.join("; ", faults));
        }
    }
}
