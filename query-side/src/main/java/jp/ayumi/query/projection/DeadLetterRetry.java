package jp.ayumi.query.projection;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Tries dead letters again, oldest first and in order within each municipality: at the start, which is when a repaired
 * program comes, and from time to time. A letter leaves the queue in the transaction that writes its rows.
 */
final class DeadLetterRetry {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterRetry.class);

    private final Projectors projectors;
    private final ProjectionProcessors processors;
    private final ProjectionSettings settings;
    private final ScheduledExecutorService executor;

    DeadLetterRetry(
            Projectors projectors,
            ProjectionProcessors processors,
            ProjectionSettings settings,
            ScheduledExecutorService executor) {
        this.projectors = projectors;
        this.processors = processors;
        this.settings = settings;
        this.executor = executor;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        long period = settings.retryDeadLetters().toMillis();
        executor.scheduleWithFixedDelay(this::retryAll, 0, period, TimeUnit.MILLISECONDS);
    }

    /** Tries every letter of every projection once; those behind one that fails again stay where they are. */
    void retryAll() {
        projectors.names().forEach(this::retry);
    }

    private void retry(String projection) {
        try {
            long sequences = processors.letters(projection).amountOfSequences();
            for (long tried = 0; tried < sequences; tried++) {
                processors.letterProcessor(projection).ifPresent(SequencedDeadLetterProcessor::processAny);
            }
        } catch (RuntimeException e) {
            // The next round tries again; the letters are where they were.
            LOG.warn("Projection {}: dead letters could not be tried again", projection, e);
        }
    }
}
