package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.LogWatcher;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.postgres.PostgresEventStorageEngine;
import jp.ayumi.log.postgres.PostgresEventStore;
import jp.ayumi.log.postgres.PostgresLogReader;
import jp.ayumi.log.postgres.PostgresLogWatcher;
import jp.ayumi.log.postgres.PostgresReceiptStore;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.timeout.HandlerTimeoutHandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.axonframework.updates.detection.TestEnvironmentDetector;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** What an application that puts this module on its class path gets. */
class WiringIT {

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void boot() {
        // Axon leaves its update checker out of tests; here it must be seen as it is in service.
        System.setProperty(TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT, "true");
        context = TestApplication.start(TestApplication.freshDatabase(), Recorder.class);
        System.clearProperty(TestEnvironmentDetector.AXONIQ_USAGE_FORCE_TEST_ENVIRONMENT);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Test
    void theLogIsOurs() {
        assertThat(context.getBean(EventStorageEngine.class)).isInstanceOf(PostgresEventStorageEngine.class);
        assertThat(context.getBean(EventStore.class)).isInstanceOf(PostgresEventStore.class);
        assertThat(context.getBean(LogReader.class)).isInstanceOf(PostgresLogReader.class);
        assertThat(context.getBean(LogWatcher.class)).isInstanceOf(PostgresLogWatcher.class);
        assertThat(context.getBean(ReceiptStore.class)).isInstanceOf(PostgresReceiptStore.class);
        assertThat(axon().eventStore()).isSameAs(context.getBean(EventStore.class));
    }

    @Test
    void processorsHaveTransactionsAndTokensOnPostgres() {
        assertThat(context.getBean(TransactionManager.class)).isInstanceOf(SpringTransactionManager.class);
        assertThat(context.getBean(TokenStore.class)).isInstanceOf(JdbcTokenStore.class);
    }

    @Test
    void eachSerializerWritesItsOwnNames() {
        assertThat(context.getBean("eventSerializer", Serializer.class)
                        .typeForClass(PlanEnded.class)
                        .getName())
                .isEqualTo("plan.ended");
        assertThat(context.getBean(Serializer.class)
                        .typeForClass(GlobalSequenceTrackingToken.class)
                        .getName())
                .isEqualTo("position");
        assertThat(context.getBean("messageSerializer", Serializer.class)
                        .typeForClass(EndPlan.class)
                        .getName())
                .isEqualTo(EndPlan.class.getName());
        assertThat(axon().eventSerializer()).isSameAs(context.getBean("eventSerializer"));
        assertThat(axon().serializer()).isSameAs(context.getBean(Serializer.class));
        assertThat(axon().messageSerializer()).isSameAs(context.getBean("messageSerializer"));
    }

    @Test
    void theUpcastersAreInPlace() {
        assertThat(context.getBeansOfType(EventUpcasterChain.class)).hasSize(1);
    }

    @Test
    void nothingCallsOutAndNothingTimesHandlers() {
        assertThat(context.getBeansOfType(UpdateChecker.class)).hasSize(1);
        assertThat(context.getBean("usagePropertyProvider", UsagePropertyProvider.class)
                        .getDisabled())
                .isTrue();
        assertThat(context.getBeansOfType(HandlerTimeoutHandlerEnhancerDefinition.class))
                .isEmpty();
        assertThat(context.getBeansOfType(AxonServerConnectionManager.class)).isEmpty();
    }

    @Test
    void identifiersAreUuidsOfVersion7() {
        assertThat(UUID.fromString(new GenericCommandMessage<>("any").getIdentifier())
                        .version())
                .isEqualTo(7);
    }

    @Test
    void everyProcessingGroupReadsTheLogAndHasDeadLetters() {
        EventProcessingConfiguration processing = context.getBean(EventProcessingConfiguration.class);

        assertThat(processing.eventProcessors()).containsOnlyKeys("recorder");
        processing.eventProcessors().forEach((group, processor) -> {
            assertThat(processor).isInstanceOf(PooledStreamingEventProcessor.class);
            assertThat(processing.deadLetterQueue(group)).get().isInstanceOf(JdbcSequencedDeadLetterQueue.class);
            assertThat(processing.errorHandler(group)).isInstanceOf(PropagatingErrorHandler.class);
            assertThat(processing.listenerInvocationErrorHandler(group)).isInstanceOf(PropagatingErrorHandler.class);
        });
    }

    private org.axonframework.config.Configuration axon() {
        return context.getBean(org.axonframework.config.Configuration.class);
    }
}
