package jp.ayumi.log.axon;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.axonframework.springboot.EventProcessorProperties;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Processors, their progress and their dead letters: on PostgreSQL in both forms of the log, as the read models are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({EventProcessorProperties.class, NodeProperties.class})
class EventProcessingWiring {

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer tokens, NodeProperties node) {
        return JdbcTokenStore.builder()
                .nodeId(node.name())
                .connectionProvider(connections)
                .schema(ProcessingTables.tokens())
                .serializer(tokens)
                .build();
    }

    @Bean
    EventProcessingDefaults eventProcessingDefaults(
            EventProcessorProperties properties,
            ConnectionProvider connections,
            TransactionManager transactions,
            Serializer tokens,
            @Qualifier("eventSerializer") Serializer events) {
        return new EventProcessingDefaults(properties, new DeadLetterQueues(connections, transactions, tokens, events));
    }

    @Bean
    ProcessingGroupCheck processingGroupCheck(EventProcessingConfiguration processing) {
        return new ProcessingGroupCheck(processing);
    }
}
