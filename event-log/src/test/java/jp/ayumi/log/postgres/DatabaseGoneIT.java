package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import jp.ayumi.log.AppendOutcomeUnknownException;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;

/** The database dies in the middle of a group: nothing is half done, and it goes on by itself. */
class DatabaseGoneIT {

    @Test
    void aKilledBackendFailsItsWholeGroupAndTheNextAppendSucceeds() throws Exception {
        try (TestLog log = TestLog.fresh()) {
            log.appends.append(Appends.one("warm", 0));
            List<Background> running = new ArrayList<>();
            try (HeldLock lock = new HeldLock(log)) {
                running.add(Background.append(log.appends, Appends.keyed(Appends.run("a", 0, 3), "k")));
                lock.awaitWaiters(1);

                log.ask("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and not granted");

                assertThat(catchThrowable(running.get(0)::receipt)).isInstanceOf(LogUnavailableException.class);
            }

            assertThat(log.receipts.find("somebody", "k")).isEmpty();
            assertThat(log.reader.head()).isEqualTo(1);
            assertThat(log.appends.append(Appends.run("a", 0, 3)).firstPosition())
                    .isEqualTo(2);
        }
    }

    /** A process that stands still between its statements, as in a long pause of the garbage collector. */
    @Test
    void aProcessThatStandsStillHoldsUpTheOthersForABoundedTimeOnly() throws Exception {
        try (TestLog log = TestLog.fresh()) {
            GroupCommitSettings bounded = new GroupCommitSettings(
                    256, 1000, Duration.ofSeconds(10), Duration.ofMillis(500), Duration.ofSeconds(5));
            CountDownLatch goOn = new CountDownLatch(1);
            GroupCommit still = new GroupCommit(
                    CommitHook.around(log.pool, connection -> {
                        awaitQuietly(goOn);
                        connection.commit();
                    }),
                    bounded,
                    log.meters);
            Background stalled = Background.append(still, Appends.one("stalled", 0));
            Wait.until(() -> log.ask("select count(*) from pg_locks where locktype = 'advisory' and granted"
                            + " and database = (select oid from pg_database where datname = current_database())")
                    .equals("1"));

            assertThat(log.appends.append(Appends.one("a", 0)).firstPosition()).isEqualTo(1);

            goOn.countDown();
            assertThat(catchThrowable(stalled::receipt)).isInstanceOf(LogUnavailableException.class);
            assertThat(log.reader.head()).isEqualTo(1);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Three events a command, each command repeated under its key until it is known to be there. */
    @Test
    void aKilledServerLosesNothingAcknowledgedAndLeavesNothingHalfDone() throws Exception {
        try (EmbeddedPostgres server =
                        EmbeddedPostgres.builder().revivedWhenItDies().start();
                TestLog log = TestLog.on(server.createDatabase(), TestLog.IMPATIENT)) {
            Set<CommandReceipt> acknowledged = ConcurrentHashMap.newKeySet();
            AtomicInteger toldOfTheLoss = new AtomicInteger();
            AtomicInteger commands = new AtomicInteger();

            Parallel.run(9, number -> {
                if (number == 8) {
                    kill(server, commands, 100);
                    kill(server, commands, 300);
                } else {
                    for (int i = 0; i < 80; i++) {
                        Append append = Appends.keyed(Appends.run("s" + number, 3 * i, 3), number + "/" + i);
                        acknowledged.add(untilItIsThere(log, append, toldOfTheLoss));
                        commands.incrementAndGet();
                    }
                }
            });

            List<StoredEvent> stored = whenItIsBack(log);
            assertThat(stored)
                    .extracting(StoredEvent::position)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, 8 * 80 * 3).boxed().toList());
            assertThat(acknowledged.stream()
                            .flatMap(receipt -> receipt.eventIds().stream())
                            .collect(Collectors.toSet()))
                    .isEqualTo(
                            stored.stream().map(StoredEvent::eventId).collect(Collectors.toCollection(HashSet::new)));
            assertThat(toldOfTheLoss.get())
                    .as("commands that met the dead server")
                    .isPositive();
        }
    }

    private static void kill(EmbeddedPostgres server, AtomicInteger commands, int after) throws SQLException {
        Wait.until(() -> commands.get() >= after);
        ProcessHandle.of(server.pid()).orElseThrow().destroyForcibly();
    }

    /** On a busy machine the second blow falls when the last command has been answered. */
    private static List<StoredEvent> whenItIsBack(TestLog log) throws SQLException {
        AtomicReference<List<StoredEvent>> stored = new AtomicReference<>();
        Wait.until(() -> {
            try {
                stored.set(log.everything());
                return true;
            } catch (LogUnavailableException notYet) {
                return false;
            }
        });
        return stored.get();
    }

    private static CommandReceipt untilItIsThere(TestLog log, Append append, AtomicInteger toldOfTheLoss)
            throws InterruptedException {
        while (true) {
            try {
                return log.appends.append(append);
            } catch (DuplicateCommandException e) {
                return log.receipts
                        .find("somebody", append.idempotency().orElseThrow().key())
                        .orElseThrow()
                        .receipt();
            } catch (LogUnavailableException | AppendOutcomeUnknownException e) {
                toldOfTheLoss.incrementAndGet();
                Thread.sleep(50);
            }
        }
    }
}
