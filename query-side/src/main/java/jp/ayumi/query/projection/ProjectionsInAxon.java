package jp.ayumi.query.projection;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.messaging.StreamableMessageSource;
import org.springframework.context.annotation.Bean;

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
            ScheduledExecutorService projectionCoordinators,
            ScheduledExecutorService projectionWorkers) {
        return configurer -> configurer.eventProcessing(processing -> {
            for (Projector projector : projectors.all()) {
                register(processing, projector, new ProjectionHandler(projector, store, progress));
                processing
                        .registerHandlerInterceptor(
                                projector.name(), axon -> new ProgressInterceptor(projector.name(), progress))
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

    /** Dead letters, their reset, and errors that are not swallowed come with the log's wiring, for every group alike. */
    private static void register(EventProcessingConfigurer processing, Projector projector, ProjectionHandler handler) {
        processing
                .registerEventHandler(axon -> handler)
                .assignHandlerInstancesMatching(
                        projector.name(),
                        candidate -> candidate instanceof ProjectionHandler other && other.isOf(projector));
    }
}
