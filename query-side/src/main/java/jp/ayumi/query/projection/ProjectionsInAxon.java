package jp.ayumi.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Gives every {@link Projector} a pooled streaming processor of its own. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class ProjectionsInAxon {

    /** One reader at a time keeps the order of everything; what is gained by several is not worth a second order. */
    private static final int ONE_SEGMENT = 1;

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService projectionCoordinators() {
        return Executors.newScheduledThreadPool(2, new AxonThreadFactory("projection-coordinator"));
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService projectionWorkers() {
        int threads = Math.max(2, Runtime.getRuntime().availableProcessors());
        return Executors.newScheduledThreadPool(threads, new AxonThreadFactory("projection-worker"));
    }

    @Bean
    ConfigurerModule projectionsModule(
            Projectors projectors,
            RowStore store,
            ProjectionProgress progress,
            ProjectionSettings settings,
            PlatformTransactionManager transactions,
            ScheduledExecutorService projectionCoordinators,
            ScheduledExecutorService projectionWorkers) {
        TransactionManager nested = nested(transactions);
        return configurer -> configurer.eventProcessing(processing -> {
            for (Projector projector : projectors.all()) {
                register(processing, projector, new ProjectionHandler(projector, store, progress));
                processing
                        .registerHandlerInterceptor(
                                projector.name(), axon -> new ProgressInterceptor(projector.name(), progress))
                        .registerTransactionManager(projector.name(), axon -> nested)
                        .registerPooledStreamingEventProcessor(
                                projector.name(),
                                Configuration::eventStore,
                                (axon, builder) -> builder.initialSegmentCount(ONE_SEGMENT)
                                        .batchSize(settings.batchSize())
                                        // The first run is no replay: Axon's own default would count it as one.
                                        .initialToken(StreamableMessageSource::createTailToken)
                                        .coordinatorExecutor(projectionCoordinators)
                                        .workerExecutor(projectionWorkers));
            }
        });
    }

    private static void register(EventProcessingConfigurer processing, Projector projector, ProjectionHandler handler) {
        processing
                .registerEventHandler(axon -> handler)
                .assignHandlerInstancesMatching(
                        projector.name(),
                        candidate -> candidate instanceof ProjectionHandler other && other.isOf(projector))
                .registerListenerInvocationErrorHandler(projector.name(), axon -> PropagatingErrorHandler.instance())
                .registerDeadLetteringEventHandlerInvokerConfiguration(
                        projector.name(),
                        (axon, builder) -> builder.allowReset(true).enableSequenceIdentifierCache());
    }

    /**
     * A letter that fails again is undone up to its own savepoint, so that the queue can note it in the transaction around.
     */
    private static TransactionManager nested(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }
}
