package jp.ayumi.log.axon;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import javax.sql.DataSource;
import jp.ayumi.log.LogDatabase;
import jp.ayumi.log.postgres.GroupCommit;
import jp.ayumi.log.postgres.GroupCommitSettings;
import jp.ayumi.log.postgres.LogMigration;
import jp.ayumi.log.postgres.PostgresAccessStore;
import jp.ayumi.log.postgres.PostgresEventStorageEngine;
import jp.ayumi.log.postgres.PostgresEventStore;
import jp.ayumi.log.postgres.PostgresJournalReach;
import jp.ayumi.log.postgres.PostgresLogReader;
import jp.ayumi.log.postgres.PostgresLogWatcher;
import jp.ayumi.log.postgres.PostgresReceiptStore;
import jp.ayumi.log.postgres.PostgresRefusalStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The log on PostgreSQL: the form without any other server. */
@Configuration(proxyBeanMethods = false)
@Profile("!" + AxonDefaults.AXON_SERVER_PROFILE)
class PostgresLogWiring {

    private static final int READ_BATCH = 500;

    /** Everything that reaches the log asks for this first, so the schema is there before it is used. */
    @Bean
    LogSchema logSchema(LogDatabase database) {
        if (!database.owner().equals(database.application())) {
            new LogMigration(database).migrate();
        }
        return new LogSchema();
    }

    @Bean
    GroupCommit groupCommit(LogSchema schema, DataSource dataSource, ObjectProvider<MeterRegistry> meters) {
        return new GroupCommit(
                dataSource, GroupCommitSettings.defaults(), meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(
            DataSource dataSource,
            GroupCommit appends,
            @Qualifier("eventSerializer") Serializer events,
            EventUpcasterChain upcasters) {
        return new PostgresEventStorageEngine(dataSource, appends, events, upcasters, READ_BATCH);
    }

    @Bean
    @Qualifier("eventStore")
    PostgresEventStore eventBus(PostgresEventStorageEngine engine, PostgresLogWatcher watcher) {
        return new PostgresEventStore(engine, watcher);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    PostgresLogWatcher logWatcher(LogSchema schema, LogDatabase database) {
        return new PostgresLogWatcher(database.applicationConnections());
    }

    @Bean
    PostgresLogReader logReader(LogSchema schema, DataSource dataSource) {
        return new PostgresLogReader(dataSource);
    }

    @Bean
    PostgresReceiptStore receiptStore(LogSchema schema, DataSource dataSource) {
        return new PostgresReceiptStore(dataSource);
    }

    @Bean
    PostgresRefusalStore refusalStore(LogSchema schema, DataSource dataSource) {
        return new PostgresRefusalStore(dataSource);
    }

    @Bean
    PostgresJournalReach journalReach(LogSchema schema, DataSource dataSource) {
        return new PostgresJournalReach(dataSource);
    }

    @Bean
    PostgresAccessStore accessStore(LogSchema schema, DataSource dataSource) {
        return new PostgresAccessStore(dataSource);
    }

    /** Stands for "the log's schema is up to date". */
    record LogSchema() {}
}
