package jp.ayumi.log.axon;

import org.axonframework.config.Configurer;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.EventProcessingConfigurer.DeadLetteringInvokerConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.springboot.EventProcessorProperties;
import org.axonframework.springboot.util.DeadLetterQueueProviderConfigurerModule;

/**
 * What every processing group has, whoever declares it: a dead-letter queue, errors that are not swallowed, one order for
 * each municipality, a pooled processor of one segment that reads from the beginning.
 *
 * <p>Extends Axon's own module so that Axon does not add it: that one gives a queue only where a property asks for one.
 */
final class EventProcessingDefaults extends DeadLetterQueueProviderConfigurerModule {

    private static final int BATCH = 500;

    /** Each of them measured: without the cache every event asks the queue, without the reset letters outlive a replay. */
    private static final DeadLetteringInvokerConfiguration LETTERS =
            (configuration, invoker) -> invoker.enableSequenceIdentifierCache().allowReset(true);

    private final DeadLetterQueues queues;

    EventProcessingDefaults(EventProcessorProperties properties, DeadLetterQueues queues) {
        super(properties, group -> configuration -> queues.of(group));
        this.queues = queues;
    }

    @Override
    public void configureModule(Configurer configurer) {
        EventProcessingConfigurer processing = configurer.eventProcessing();
        processing
                .registerDefaultErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultListenerInvocationErrorHandler(configuration -> PropagatingErrorHandler.instance())
                .registerDefaultSequencingPolicy(configuration -> new MunicipalitySequencing())
                .registerDefaultDeadLetterPolicy(configuration -> new PassingTrouble())
                .registerDeadLetterQueueProvider(group -> {
                    processing.registerDeadLetteringEventHandlerInvokerConfiguration(group, LETTERS);
                    return configuration -> queues.of(group);
                })
                // From the beginning, and not as a replay: Axon's default takes the first reading for one.
                .usingPooledStreamingEventProcessors((configuration, processor) -> processor
                        .initialSegmentCount(1)
                        .batchSize(BATCH)
                        .initialToken(StreamableMessageSource::createTailToken));
    }
}
