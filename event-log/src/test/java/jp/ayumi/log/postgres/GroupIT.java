package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.Guard;
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
                "insert into ayumi_log.event values (%d, gen_random_uuid(), '%s', 0, 't', 1, now(), now(), '{}', '{}', sha256(''))";

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
}
