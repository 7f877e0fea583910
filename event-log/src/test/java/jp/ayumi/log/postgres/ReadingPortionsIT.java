package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.upcasting.event.NoOpEventUpcaster;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

class ReadingPortionsIT {

    private static final int PORTION = 3;

    /** A payload. */
    record Counted(int number) {}

    private final AtomicInteger questions = new AtomicInteger();
    private TestLog log;
    private PostgresEventStorageEngine engine;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
        DelegatingDataSource counting = new DelegatingDataSource(log.pool) {
            @Override
            public Connection getConnection() throws SQLException {
                questions.incrementAndGet();
                return super.getConnection();
            }
        };
        engine = new PostgresEventStorageEngine(
                counting, log.appends, TestLog.serializer(), NoOpEventUpcaster.INSTANCE, PORTION);
    }

    @AfterEach
    void end() {
        log.close();
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "2, 1", "3, 2", "4, 2", "7, 3"})
    void everyEventIsReadAndTheDatabaseAskedNoMoreOnceAPortionIsNotFull(int events, int asked) {
        for (int i = 0; i < events; i++) {
            engine.appendEvents(new GenericDomainEventMessage<>("plan", "plan/a/b", i, new Counted(i)));
        }
        questions.set(0);

        List<Long> positions = engine.readEvents(engine.createTailToken(), false)
                .map(TrackedEventMessage::trackingToken)
                .map(token -> ((GlobalSequenceTrackingToken) token).getGlobalIndex())
                .toList();

        assertThat(positions)
                .isEqualTo(LongStream.rangeClosed(1, events).boxed().toList());
        assertThat(questions).hasValue(asked);
    }
}
