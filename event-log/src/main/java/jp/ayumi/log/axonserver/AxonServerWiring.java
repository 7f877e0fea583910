package jp.ayumi.log.axonserver;

import java.time.Clock;
import javax.sql.DataSource;
import jp.ayumi.api.Command;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.axon.FailureTransport;
import jp.ayumi.log.postgres.LogMigration;
import jp.ayumi.log.postgres.PostgresAccessStore;
import jp.ayumi.log.postgres.PostgresJournalReach;
import jp.ayumi.log.postgres.PostgresRefusalStore;
import jp.ayumi.log.postgres.SchemaMigration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The log on Axon Server, in the profile {@code axonserver}. Read models, tokens, dead letters and idempotency keys stay on
 * PostgreSQL. The buses are Axon's own; only what would ask for annotations on messages is replaced.
 */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@Profile("axonserver")
public class AxonServerWiring {

    private static final String SCHEMA = "ayumi_axonserver";

    @Bean
    static AxonServerReachability axonServerReachability(Environment environment) {
        return new AxonServerReachability(environment);
    }

    @Bean
    WeakerGuarantees weakerGuarantees() {
        return new WeakerGuarantees();
    }

    @Bean
    RoutingStrategy routingStrategy() {
        return command -> ((Command) command.getPayload()).target().streamId();
    }

    @Bean
    FailureTransport failureTransport() {
        return AppendFault::packed;
    }

    @Bean
    CommandGateway commandGateway(CommandBus commandBus) {
        return new RemoteCommandGateway(commandBus);
    }

    @Bean
    AxonServerEvents axonServerEvents(AxonServerConnectionManager connections) {
        return new AxonServerEvents(() -> connections.getConnection().eventChannel());
    }

    @Bean
    AxonServerReceipts receiptStore(
            AxonServerEvents events, LogDatabase database, DataSource dataSource, ObjectProvider<Clock> clock) {
        if (!database.owner().equals(database.application())) {
            new SchemaMigration(database, SCHEMA, "classpath:db/axonserver").migrate();
        }
        return new AxonServerReceipts(
                events, new Reservations(JdbcClient.create(dataSource)), clock.getIfAvailable(Clock::systemUTC));
    }

    /** The journal of what Axon Server never sees stays on PostgreSQL, in the schema that is the log's elsewhere. */
    @Bean
    JournalSchema journalSchema(LogDatabase database) {
        if (!database.owner().equals(database.application())) {
            new LogMigration(database).migrate();
        }
        return new JournalSchema();
    }

    @Bean
    PostgresRefusalStore refusalStore(JournalSchema schema, DataSource dataSource) {
        return new PostgresRefusalStore(dataSource);
    }

    @Bean
    PostgresJournalReach journalReach(JournalSchema schema, DataSource dataSource) {
        return new PostgresJournalReach(dataSource);
    }

    @Bean
    PostgresAccessStore accessStore(JournalSchema schema, DataSource dataSource) {
        return new PostgresAccessStore(dataSource);
    }

    /** Stands for "the journal's schema is up to date". */
    record JournalSchema() {}

    @Bean
    @Qualifier("eventStore")
    AxonServerLog eventBus(
            AxonServerConfiguration settings,
            AxonServerConnectionManager connections,
            Configuration axon,
            Serializer tokens,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            EventUpcasterChain upcasters,
            AxonServerEvents events,
            AxonServerReceipts receipts) {
        AxonServerLog.Builder builder = AxonServerLog.builder()
                .configuration(settings)
                .platformConnectionManager(connections)
                .snapshotSerializer(tokens)
                .eventSerializer(eventSerializer)
                .upcasterChain(upcasters)
                .snapshotFilter(axon.snapshotFilter())
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        return new AxonServerLog(builder, events, receipts);
    }

    @Bean
    AxonServerLogReader logReader(
            AxonServerEvents events, @Qualifier("eventSerializer") Serializer serializer, ObjectProvider<Clock> clock) {
        return new AxonServerLogReader(events, serializer, clock.getIfAvailable(Clock::systemUTC));
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    AxonServerLogWatcher logWatcher(AxonServerEvents events) {
        return new AxonServerLogWatcher(events);
    }
}
