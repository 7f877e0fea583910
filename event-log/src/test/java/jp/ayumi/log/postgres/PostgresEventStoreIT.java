package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import jp.ayumi.log.AppendContext;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.Guard;
import jp.ayumi.log.IdempotencyKey;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PostgresEventStoreIT {

    /** A payload. */
    record Noted(String text) {}

    private TestLog log;
    private PostgresLogWatcher watcher;
    private PostgresEventStore store;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
        watcher = new PostgresLogWatcher(log.database.applicationConnections());
        watcher.start();
        store = new PostgresEventStore(log.engine, watcher);
    }

    @AfterEach
    void end() {
        watcher.close();
        log.close();
    }

    private static DomainEventMessage<Noted> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>(
                "plan",
                stream,
                sequence,
                new Noted("何を " + sequence),
                MetaData.with("actor", "somebody"),
                UUID.randomUUID().toString(),
                Instant.parse("2025-04-01T00:00:00.123456Z"));
    }

    private void inUnitOfWork(AppendContext context, DomainEventMessage<?>... events) {
        UnitOfWork<?> unit = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("command"));
        context.attachTo(unit);
        unit.execute(() -> store.publish(events));
        if (unit.getExecutionResult().isExceptionResult()) {
            throw (RuntimeException) unit.getExecutionResult().getExceptionResult();
        }
    }

    @Nested
    class AUnitOfWork {

        @Test
        void appendsUnderItsContextAndFindsItsReceiptThere() {
            AppendContext context = new AppendContext(new IdempotencyKey("somebody", "k", "f"));
            context.addGuard(new Guard("other", Guard.EMPTY));

            inUnitOfWork(context, event("plan/a/b", 0), event("plan/a/b", 1));

            CommandReceipt receipt = context.receipt().orElseThrow();
            assertThat(receipt.version()).isEqualTo(2);
            assertThat(log.receipts.find("somebody", "k").orElseThrow().receipt())
                    .isEqualTo(receipt);
        }

        @Test
        void isRolledBackByABrokenGuardOrAUsedKey() {
            inUnitOfWork(new AppendContext(new IdempotencyKey("somebody", "k", "f")), event("plan", 0));
            AppendContext guarded = new AppendContext(null);
            guarded.addGuard(new Guard("plan", Guard.EMPTY));

            assertThatThrownBy(() -> inUnitOfWork(guarded, event("year", 0))).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() ->
                            inUnitOfWork(new AppendContext(new IdempotencyKey("somebody", "k", "f")), event("year", 0)))
                    .isInstanceOf(DuplicateCommandException.class);
            assertThat(guarded.receipt()).isEmpty();
            assertThat(log.reader.head()).isEqualTo(1);
        }

        @Test
        void appendsOnce() {
            AppendContext context = new AppendContext(null);
            inUnitOfWork(context, event("a", 0));

            assertThatThrownBy(() -> inUnitOfWork(context, event("a", 1))).isInstanceOf(IllegalStateException.class);
            assertThat(log.reader.head()).isEqualTo(1);
        }

        @Test
        void mustBeRunningForAGuardToBeAdded() {
            assertThatThrownBy(AppendContext::current).isInstanceOf(IllegalStateException.class);
        }
    }

    @Nested
    class WhatHasNoPlaceInTheLog {

        @Test
        void isRefusedInPlainWords() {
            assertThatThrownBy(() -> store.publish(GenericEventMessage.asEventMessage(new Noted("x"))))
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageContaining("aggregates only");
            assertThatThrownBy(() -> store.storeSnapshot(event("a", 0)))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessageContaining("no snapshots");
            assertThatThrownBy(() -> store.openStream(GapAwareTrackingToken.newInstance(1, List.of()))
                            .peek())
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("not a token of this log");
        }
    }

    @Nested
    class AStreamOfOneAggregate {

        @Test
        void comesBackAsItWasOverSeveralBatches() {
            for (int i = 0; i < 250; i++) {
                store.publish(event("plan/a/b", i));
            }
            store.publish(event("plan/a/c", 0));

            List<? extends DomainEventMessage<?>> read =
                    store.readEvents("plan/a/b").asStream().toList();

            assertThat(read).hasSize(250);
            DomainEventMessage<?> last = read.get(249);
            assertThat(last.getPayload()).isEqualTo(new Noted("何を 249"));
            assertThat(last.getMetaData().get("actor")).isEqualTo("somebody");
            assertThat(last.getSequenceNumber()).isEqualTo(249);
            assertThat(last.getType()).isEqualTo("plan");
            assertThat(last.getTimestamp()).isEqualTo(Instant.parse("2025-04-01T00:00:00.123456Z"));
            assertThat(store.lastSequenceNumberFor("plan/a/b")).hasValue(249L);
            assertThat(store.lastSequenceNumberFor("nothing")).isEmpty();
            assertThat(store.readEvents("nothing").hasNext()).isFalse();
        }
    }

    @Nested
    class Tokens {

        @Test
        void standBeforeTheFirstEventWhenTheLogIsEmpty() {
            assertThat(store.createHeadToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(store.createTailToken()).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(store.createTokenAt(Instant.EPOCH)).isEqualTo(new GlobalSequenceTrackingToken(0));
        }

        @Test
        void ofAnInstantGoByTheTimeOfRecording() {
            CommandReceipt first = log.appends.append(Appends.one("a", 0));
            CommandReceipt second = log.appends.append(Appends.one("a", 1));

            assertThat(store.createTokenAt(first.recordedAt())).isEqualTo(new GlobalSequenceTrackingToken(0));
            assertThat(store.createTokenAt(second.recordedAt())).isEqualTo(new GlobalSequenceTrackingToken(1));
            assertThat(store.createTokenAt(second.recordedAt().plusSeconds(1)))
                    .isEqualTo(new GlobalSequenceTrackingToken(2));
        }
    }

    @Nested
    class AnOpenStream {

        @Test
        void waitsAndIsWokenByAnotherProcess() throws Exception {
            try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(store.createHeadToken())) {
                // One latch per commit: notifications that come together wake once.
                CountDownLatch first = new CountDownLatch(1);
                assertThat(stream.setOnAvailableCallback(first::countDown)).isTrue();
                assertThat(stream.hasNextAvailable()).isFalse();

                log.anotherProcess().append(noted("a", 0));

                assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                assertThat(first.await(5, TimeUnit.SECONDS)).isTrue();
                assertThat(stream.peek()).isPresent();
                assertThat(stream.nextAvailable().getPayload()).isEqualTo(new Noted("a"));
                assertThat(stream.hasNextAvailable()).isFalse();
                CountDownLatch second = new CountDownLatch(1);
                stream.setOnAvailableCallback(second::countDown);
                log.anotherProcess().append(noted("a", 1));
                assertThat(second.await(5, TimeUnit.SECONDS)).isTrue();
            }
        }

        @Test
        void looksForItselfWhenTheWatcherIsCutOff() throws Exception {
            watcher.close();
            try (BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null)) {
                assertThat(stream.hasNextAvailable()).isFalse();
                log.appends.append(noted("a", 0));

                long begin = System.nanoTime();
                assertThat(stream.hasNextAvailable(10, TimeUnit.SECONDS)).isTrue();
                assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(5));
            }
        }

        @Test
        void endsTheWaitOfItsReaderWhenItIsClosed() throws Exception {
            BlockingStream<TrackedEventMessage<?>> stream = store.openStream(null);
            CountDownLatch ended = new CountDownLatch(1);
            Thread reader = new Thread(() -> {
                try {
                    stream.nextAvailable();
                } catch (InterruptedException | IllegalStateException e) {
                    ended.countDown();
                }
            });
            reader.start();

            stream.close();

            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
        }

        private Append noted(String stream, long sequence) {
            return Appends.of(new NewEvent(
                    UUID.randomUUID(),
                    stream,
                    sequence,
                    Noted.class.getName(),
                    1,
                    Appends.LONG_AGO,
                    Appends.json("{\"text\":\"" + stream + "\"}"),
                    Appends.json("{}")));
        }
    }
}
