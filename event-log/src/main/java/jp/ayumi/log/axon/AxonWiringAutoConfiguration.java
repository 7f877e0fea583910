package jp.ayumi.log.axon;

import java.util.List;
import jp.ayumi.api.catalogue.EventCatalogue;
import jp.ayumi.log.axonserver.AxonServerWiring;
import jp.ayumi.log.serial.NamedSerializer;
import jp.ayumi.log.serial.PayloadUpcaster;
import jp.ayumi.log.serial.PlanYearClosedOverOpinions;
import jp.ayumi.log.serial.Upcasters;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.DuplicateCommandHandlerResolver;
import org.axonframework.commandhandling.FailingDuplicateCommandHandlerResolver;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.springboot.autoconfig.AxonAutoConfiguration;
import org.axonframework.springboot.autoconfig.AxonServerAutoConfiguration;
import org.axonframework.springboot.autoconfig.JdbcAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The parts of Axon that both forms of the log share. Stands before Axon's own configurations, which orient themselves by
 * classes that Spring Boot 4 has moved and would else start without transactions and without an event store.
 */
@AutoConfiguration(
        after = DataSourceTransactionManagerAutoConfiguration.class,
        before = {JdbcAutoConfiguration.class, AxonServerAutoConfiguration.class, AxonAutoConfiguration.class})
@Import({EventProcessingWiring.class, PostgresLogWiring.class, LogSigningWiring.class, AxonServerWiring.class})
class AxonWiringAutoConfiguration {

    @Bean
    EventUpcasterChain eventUpcasterChain(List<PayloadUpcaster> steps) {
        return Upcasters.chain(EventCatalogue.types(), steps);
    }

    @Bean
    PayloadUpcaster planYearClosedOverOpinions() {
        return new PlanYearClosedOverOpinions();
    }

    /** What Axon keeps or sends for itself: above all tokens. */
    @Bean
    @Primary
    Serializer serializer() {
        return NamedSerializer.forAxon();
    }

    @Bean
    @Qualifier("messageSerializer")
    Serializer messageSerializer() {
        return NamedSerializer.forMessages();
    }

    @Bean
    @Qualifier("eventSerializer")
    Serializer eventSerializer() {
        return NamedSerializer.forEvents(EventCatalogue.types());
    }

    @Bean
    CorrelationDataProvider provenanceData() {
        return new ProvenanceData();
    }

    @Bean
    PersistenceExceptionResolver sqlStateResolver() {
        return new SqlStateResolver();
    }

    @Bean
    DuplicateCommandHandlerResolver duplicateCommandHandlerResolver() {
        return FailingDuplicateCommandHandlerResolver.instance();
    }

    /**
     * Handles commands in the caller's thread, with no database transaction around them: the append has its own, which it
     * shares with the commands of others.
     */
    @Bean
    @Qualifier("localSegment")
    CommandBus commandBus(
            Configuration configuration,
            DuplicateCommandHandlerResolver duplicates,
            ObjectProvider<FailureTransport> transport) {
        LocalCommandBus bus = new LocalCommandBus(
                LocalCommandBus.builder()
                        .transactionManager(NoTransactionManager.INSTANCE)
                        .duplicateCommandHandlerResolver(duplicates)
                        .spanFactory(configuration.getComponent(CommandBusSpanFactory.class))
                        .messageMonitor(configuration.messageMonitor(CommandBus.class, "commandBus")),
                transport.getIfAvailable(() -> failure -> failure));
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(configuration.correlationDataProviders()));
        return bus;
    }
}
