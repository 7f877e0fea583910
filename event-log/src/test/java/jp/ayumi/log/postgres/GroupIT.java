package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.Guard;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.StoredEvent;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupIT {

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    /** One append that leads and waits for the lock; the others wait behind it, then share the next transaction. */
    private List<Background> inOneGroup(Append... members) throws Exception {
        List<Background> running = new ArrayList<>();
        try (HeldLock lock = new HeldLock(log)) {
            Background leader = Background.append(log.appends, Appends.one("leader", 0));
            lock.awaitWaiters(1);
            for (Append member : members) {
                running.add(Background.append(log.appends, member));
                HeldLock.awaitQueue(log.appends, running.size());
            }
            lock.release();
            leader.receipt();
        }
        return running;
    }

    private static Throwable failureOf(Background append) {
        return catchThrowable(append::receipt);
    }

    @Nested
    class CommandsThatWait {

        @Test
        void shareOneTransaction() throws Exception {
            List<Background> members =
                    inOneGroup(Appends.one("a", 0), Appends.run("b", 0, 2), Appends.keyed(Appends.one("c", 0), "k"));

            assertThat(members.get(0).receipt().firstPosition()).isEqualTo(2);
            assertThat(members.get(1).receipt().lastPosition()).isEqualTo(4);
            assertThat(members.get(2).receipt().firstPosition()).isEqualTo(5);
            assertThat(log.ask("select count(distinct xmin::text) from ayumi_log.event where position > 1"))
                    .isEqualTo("1");
            assertThat(log.meters.get("ayumi.log.append.group.size").summary().max())
                    .isEqualTo(3);
            assertThat(log.receipts.find("somebody", "k")).isPresent();
        }

        @Test
        void areNotMoreThanTheBounds() throws Exception {
            GroupCommit small = new GroupCommit(
                    log.pool,
                    new GroupCommitSettings(
                            2, 1000, Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(5)),
                    log.meters);
            List<Background> running = new ArrayList<>();
            try (HeldLock lock = new HeldLock(log)) {
                running.add(Background.append(small, Appends.one("leader", 0)));
                lock.awaitWaiters(1);
                for (int i = 0; i < 5; i++) {
                    running.add(Background.append(small, Appends.one("s" + i, 0)));
                    HeldLock.awaitQueue(small, i + 1);
                }
            }
            for (Background one : running) {
                one.receipt();
            }

            assertThat(log.ask("select count(distinct xmin::text) from ayumi_log.event"))
                    .isEqualTo("4");
        }
    }

    @Nested
    class AConflictWithinAGroup {

        @Test
        void failsTheLaterOfTwoThatContinueTheSameStream() throws Exception {
            List<Background> members =
                    inOneGroup(Appends.one("a", 0), Appends.one("a", 0), Appends.one("a", 1), Appends.one("b", 0));

            members.get(0).receipt();
            assertThat(failureOf(members.get(1))).isInstanceOf(ConcurrencyException.class);
            assertThat(members.get(2).receipt().version()).isEqualTo(2);
            assertThat(members.get(3).receipt().firstPosition()).isEqualTo(4);
        }

        @Test
        void failsADecisionWhoseGuardAnEarlierMemberBroke() throws Exception {
            List<Background> members = inOneGroup(
                    Appends.one("plan", 0),
                    Appends.guarded(Appends.one("year", 0), new Guard("plan", Guard.EMPTY)),
                    Appends.guarded(Appends.one("year", 0), new Guard("plan", 0)));

            members.get(0).receipt();
            assertThat(failureOf(members.get(1))).isInstanceOf(ConcurrencyException.class);
            members.get(2).receipt();
        }

        @Test
        void failsTheLaterOfTwoWithOneIdempotencyKeyOrOneEventId() throws Exception {
            UUID id = UUID.randomUUID();
            List<Background> members = inOneGroup(
                    Appends.keyed(Appends.one("a", 0), "k"),
                    Appends.keyed(Appends.one("b", 0), "k"),
                    Appends.of(Appends.event(id, "c", 0)),
                    Appends.of(Appends.event(id, "d", 0)));

            members.get(0).receipt();
            assertThat(failureOf(members.get(1))).isInstanceOf(DuplicateCommandException.class);
            members.get(2).receipt();
            assertThat(failureOf(members.get(3))).isInstanceOf(ConcurrencyException.class);
        }

        @Test
        void ofARefusedMemberDoesNotReachTheNext() throws Exception {
            log.appends.append(Appends.one("a", 0));
            List<Background> members = inOneGroup(
                    Appends.keyed(Appends.of(Appends.event("b", 0), Appends.event("a", 0)), "k"),
                    Appends.keyed(Appends.one("b", 0), "k"));

            assertThat(failureOf(members.get(0))).isInstanceOf(ConcurrencyException.class);
            members.get(1).receipt();
        }
    }

    @Nested
    class DataThatTheDatabaseRejects {

        private static final String SECRET = "secret\u0000value";

        @Test
        void failsItsOwnCommandOnlyAndItsValuesAreNotTold() throws Exception {
            List<Background> members = inOneGroup(Appends.one("a", 0), Appends.one(SECRET, 0), Appends.one("b", 0));

            members.get(0).receipt();
            members.get(2).receipt();
            assertThat(failureOf(members.get(1)))
                    .isInstanceOf(EventStoreException.class)
                    .hasMessageNotContaining("secret")
                    .hasMessageNotContaining("insert")
                    .hasNoCause();
            assertThat(log.everything()).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
        }
    }

    @Nested
    class AForeignWriterWithoutTheLock {

        private static final String ROW =
                "insert into ayumi_log.event values (%d, gen_random_uuid(), '%s', 0, 't', 1, now(), now(), '{}', '{}')";

        @Test
        void whoTakesAPositionOnlyDelaysTheAppend() throws Exception {
            try (Connection foreign = log.asOwner()) {
                foreign.setAutoCommit(false);
                foreign.createStatement().execute(String.format(ROW, 1, "foreign"));
                Background append = Background.append(log.appends, Appends.one("a", 0));
                awaitBlockedInsert();
                foreign.commit();

                assertThat(append.receipt().firstPosition()).isEqualTo(2);
            }
        }

        @Test
        void whoTakesASequenceNumberMakesItAConflict() throws Exception {
            try (Connection foreign = log.asOwner()) {
                foreign.setAutoCommit(false);
                foreign.createStatement().execute(String.format(ROW, 1, "a"));
                Background append = Background.append(log.appends, Appends.one("a", 0));
                awaitBlockedInsert();
                foreign.commit();

                assertThat(failureOf(append))
                        .isInstanceOf(ConcurrencyException.class)
                        .hasNoCause();
            }
        }

        private void awaitBlockedInsert() throws Exception {
            Wait.until(() -> log.ask("select count(*) from pg_locks where locktype = 'transactionid' and not granted")
                    .equals("1"));
        }
    }

    @Nested
    class Patience {

        @Test
        void endsForOneWhoseTurnDoesNotComeWithNothingWritten() throws Exception {
            GroupCommit impatient = new GroupCommit(
                    log.pool,
                    new GroupCommitSettings(
                            256, 1000, Duration.ofMillis(100), Duration.ofSeconds(20), Duration.ofSeconds(5)),
                    log.meters);
            try (HeldLock lock = new HeldLock(log)) {
                Background leader = Background.append(impatient, Appends.one("leader", 0));
                lock.awaitWaiters(1);

                assertThatThrownBy(() -> impatient.append(Appends.one("a", 0)))
                        .isInstanceOf(LogUnavailableException.class);

                assertThat(leader.isDone()).isFalse();
                lock.release();
                leader.receipt();
            }
            assertThat(log.everything()).extracting(StoredEvent::stream).containsExactly("leader");
        }

        @Test
        void endsForAGroupThatTheLockIsNotGivenTo() throws Exception {
            GroupCommit impatient = new GroupCommit(
                    log.pool,
                    new GroupCommitSettings(
                            256, 1000, Duration.ofSeconds(5), Duration.ofMillis(200), Duration.ofSeconds(5)),
                    log.meters);
            try (HeldLock lock = new HeldLock(log)) {
                assertThatThrownBy(() -> impatient.append(Appends.one("a", 0)))
                        .isInstanceOf(LogUnavailableException.class)
                        .hasMessageContaining("57014");
                lock.release();
            }
            assertThat(impatient.append(Appends.one("a", 0)).firstPosition()).isEqualTo(1);
        }

        @Test
        void ofAnInterruptedCommandEndsBeforeItsGroupHasBegun() throws Exception {
            try (HeldLock lock = new HeldLock(log)) {
                Background leader = Background.append(log.appends, Appends.one("leader", 0));
                lock.awaitWaiters(1);
                Background waiting = Background.append(log.appends, Appends.one("a", 0));
                HeldLock.awaitQueue(log.appends, 1);

                waiting.interrupt();

                assertThat(failureOf(waiting)).isInstanceOf(LogUnavailableException.class);
                lock.release();
                leader.receipt();
            }
            assertThat(log.everything()).hasSize(1);
        }

        @Test
        void ofAnInterruptedCommandLastsOnceItsGroupHasBegun() throws Exception {
            AtomicInteger interruptedAfterwards = new AtomicInteger();
            try (HeldLock lock = new HeldLock(log)) {
                Background leader = Background.run(() -> {
                    try {
                        return log.appends.append(Appends.one("leader", 0));
                    } finally {
                        interruptedAfterwards.set(Thread.currentThread().isInterrupted() ? 1 : 0);
                    }
                });
                lock.awaitWaiters(1);

                leader.interrupt();
                lock.release();

                assertThat(leader.receipt().firstPosition()).isEqualTo(1);
            }
            assertThat(interruptedAfterwards).hasValue(1);
        }
    }

    @Nested
    class ThirtyTwoWriters {

        private static final int WRITERS = 32;
        private static final int APPENDS = 40;

        @Test
        void getPositionsWithoutHolesAndOneWinnerForEachSequenceNumber() throws Exception {
            GroupCommit other = log.anotherProcess();
            AtomicInteger conflicts = new AtomicInteger();
            Set<Long> positions = ConcurrentHashMap.newKeySet();

            Parallel.run(WRITERS, writer -> {
                GroupCommit appends = writer % 2 == 0 ? log.appends : other;
                int done = 0;
                while (done < APPENDS) {
                    // Four share a stream, so most of them meet.
                    String stream = "stream-" + writer / 4;
                    long next = log.engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
                    try {
                        positions.add(appends.append(Appends.one(stream, next)).firstPosition());
                        done++;
                    } catch (ConcurrencyException e) {
                        conflicts.incrementAndGet();
                    }
                }
            });

            List<StoredEvent> stored = log.everything();
            List<Long> gapless =
                    LongStream.rangeClosed(1, WRITERS * APPENDS).boxed().toList();
            assertThat(stored).extracting(StoredEvent::position).containsExactlyElementsOf(gapless);
            assertThat(positions).containsExactlyInAnyOrderElementsOf(gapless);
            assertThat(stored).extracting(StoredEvent::recordedAt).isSorted();
            stored.stream()
                    .collect(Collectors.groupingBy(StoredEvent::stream))
                    .values()
                    .forEach(stream -> assertThat(stream)
                            .extracting(StoredEvent::sequence)
                            .containsExactlyElementsOf(
                                    LongStream.range(0, 4 * APPENDS).boxed().toList()));
            assertThat(conflicts.get()).as("writers that met").isPositive();
            assertThat(log.meters.get("ayumi.log.append.group.size").summary().max())
                    .as("largest group")
                    .isGreaterThan(1);
        }
    }
}
