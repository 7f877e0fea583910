package jp.ayumi.log.postgres;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import jp.ayumi.postgres.Database;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Axon's own event store as it comes: {@code JdbcEventStorageEngine} with its defaults, on the same PostgreSQL. */
final class StockStore implements OrderedStore, AutoCloseable {

    private final HikariDataSource pool = new HikariDataSource();
    private final TransactionTemplate transactions;
    private final JdbcEventStorageEngine engine;
    private final EmbeddedEventStore eventStore;

    StockStore(Database where) {
        pool.setJdbcUrl(where.jdbcUrl());
        pool.setUsername(where.user());
        pool.setPassword(where.password());
        pool.setMaximumPoolSize(16);
        DataSourceTransactionManager spring = new DataSourceTransactionManager(pool);
        transactions = new TransactionTemplate(spring);
        TransactionManager axon = new SpringTransactionManager(spring);
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                .transactionManager(axon)
                .eventSerializer(TestLog.serializer())
                .snapshotSerializer(TestLog.serializer())
                .build();
        transactions.executeWithoutResult(begun -> engine.createSchema(PostgresEventTableFactory.INSTANCE));
        eventStore = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(10)
                .timeUnit(TimeUnit.MILLISECONDS)
                .build();
    }

    /** The hold comes inside the transaction: after the insert, which has taken the number, and before the commit. */
    @Override
    public long append(DomainEventMessage<?> event, Duration hold) {
        long[] before = new long[1];
        transactions.executeWithoutResult(begun -> {
            engine.appendEvents(event);
            try {
                Thread.sleep(hold.toMillis());
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            before[0] = System.nanoTime();
        });
        return before[0];
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> open(@Nullable TrackingToken token) {
        return eventStore.openStream(token);
    }

    @Override
    public @Nullable TrackingToken tail() {
        return engine.createTailToken();
    }

    @Override
    public TrackingToken head() {
        return engine.createHeadToken();
    }

    @Override
    public void close() {
        eventStore.shutDown();
        pool.close();
    }
}
