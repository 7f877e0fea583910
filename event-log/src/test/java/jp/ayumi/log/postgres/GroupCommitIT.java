package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.DuplicateCommandException;
import jp.ayumi.log.Guard;
import jp.ayumi.log.StoredEvent;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GroupCommitIT {

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Nested
    class OneAppend {

        @Test
        void isStoredByteForByteAndAnsweredByAReceipt() {
            Append append = Appends.run("plan/a/b", 0, 3);

            CommandReceipt receipt = log.appends.append(append);

            List<StoredEvent> stored = log.everything();
            assertThat(stored).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L);
            assertThat(stored).extracting(StoredEvent::sequence).containsExactly(0L, 1L, 2L);
            assertThat(stored)
                    .extracting(StoredEvent::eventId)
                    .containsExactlyElementsOf(
                            append.events().stream().map(NewEvent::eventId).toList());
            assertThat(stored.get(2).payload()).isEqualTo(Appends.json("{\"n\":2}"));
            assertThat(stored).allSatisfy(event -> {
                assertThat(event.stream()).isEqualTo("plan/a/b");
                assertThat(event.type()).isEqualTo("test.happened");
                assertThat(event.occurredAt()).isEqualTo(Appends.LONG_AGO);
            });
            assertThat(receipt)
                    .isEqualTo(new CommandReceipt(
                            "plan/a/b",
                            3,
                            stored.stream().map(StoredEvent::eventId).toList(),
                            1,
                            3,
                            stored.get(0).recordedAt()));
        }

        @Test
        void isRecordedByTheClockOfTheDatabaseAndNeverEarlierThanTheOneBefore() throws Exception {
            String future = "2090-01-01T00:00:00Z";
            try (var owner = log.asOwner();
                    var statement = owner.createStatement()) {
                statement.execute("insert into ayumi_log.event values (1, gen_random_uuid(), 'x', 0, 't', 1, now(), '"
                        + future + "', '{}', '{}', sha256(''))");
            }

            CommandReceipt receipt = log.appends.append(Appends.one("plan/a/b", 0));

            assertThat(receipt.recordedAt()).isEqualTo(Instant.parse(future));
        }

        @Test
        void maySpanStreamsAndIsThenAnsweredForTheFirst() {
            CommandReceipt receipt =
                    log.appends.append(Appends.of(Appends.event("a", 0), Appends.event("b", 0), Appends.event("a", 1)));

            assertThat(receipt.stream()).isEqualTo("a");
            assertThat(receipt.version()).isEqualTo(2);
            assertThat(receipt.lastPosition()).isEqualTo(3);
        }

        @Test
        void waitsForNoCompanyWhenTheLogIsIdle() {
            List<Duration> durations = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                long begin = System.nanoTime();
                log.appends.append(Appends.one("plan/a/b", i));
                durations.add(Duration.ofNanos(System.nanoTime() - begin));
            }

            // The fastest of many, so that a busy machine does not matter; a timer would bind every one of them.
            assertThat(Collections.min(durations)).isLessThan(Duration.ofMillis(20));
            assertThat(log.meters.get("ayumi.log.append.group.size").summary().max())
                    .isEqualTo(1);
        }

        @Test
        void runsInItsCallersOwnThreadWhenTheLogIsIdle() {
            AtomicReference<Thread> committing = new AtomicReference<>();
            GroupCommit appends = withHook(log.pool, connection -> {
                committing.set(Thread.currentThread());
                connection.commit();
            });

            appends.append(Appends.one("a", 0));

            assertThat(committing).hasValue(Thread.currentThread());
        }

        /** Any other isolation would look at the log as it was before the lock was given. */
        @Test
        void readsWhatIsCommittedWhateverIsolationThePoolWasConfiguredWith() {
            AtomicReference<String> isolation = new AtomicReference<>();
            try (HikariDataSource strict = new HikariDataSource()) {
                strict.setDataSource(log.database.applicationConnections());
                strict.setTransactionIsolation("TRANSACTION_SERIALIZABLE");
                GroupCommit appends = withHook(strict, connection -> {
                    try (var row = connection.createStatement().executeQuery("show transaction_isolation")) {
                        row.next();
                        isolation.set(row.getString(1));
                    }
                    connection.commit();
                });

                appends.append(Appends.one("a", 0));
            }
            assertThat(isolation).hasValue("read committed");
        }

        private GroupCommit withHook(DataSource connections, CommitHook hook) {
            return new GroupCommit(
                    CommitHook.around(connections, hook), GroupCommitSettings.defaults(), new SimpleMeterRegistry());
        }
    }

    @Nested
    class AConflict {

        @Test
        void ofSequenceNumbersIsRefusedAndNothingIsStored() {
            log.appends.append(Appends.run("a", 0, 2));

            assertThatThrownBy(() -> log.appends.append(Appends.one("a", 1))).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> log.appends.append(Appends.one("a", 3))).isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() -> log.appends.append(Appends.of(Appends.event("b", 0), Appends.event("a", 1))))
                    .isInstanceOf(ConcurrencyException.class);
            assertThat(log.reader.head()).isEqualTo(2);
        }

        @Test
        void withAGuardIsRefused() {
            log.appends.append(Appends.run("plan", 0, 2));

            assertThatThrownBy(() -> log.appends.append(Appends.guarded(Appends.one("year", 0), new Guard("plan", 0))))
                    .isInstanceOf(ConcurrencyException.class);
            assertThatThrownBy(() ->
                            log.appends.append(Appends.guarded(Appends.one("year", 0), new Guard("plan", Guard.EMPTY))))
                    .isInstanceOf(ConcurrencyException.class);
            log.appends.append(
                    Appends.guarded(Appends.one("year", 0), new Guard("plan", 1), new Guard("other", Guard.EMPTY)));
            assertThat(log.reader.head()).isEqualTo(3);
        }

        @Test
        void ofEventIdsIsRefused() {
            UUID id = UUID.randomUUID();
            log.appends.append(Appends.of(Appends.event(id, "a", 0)));

            assertThatThrownBy(() -> log.appends.append(Appends.of(Appends.event(id, "b", 0))))
                    .isInstanceOf(ConcurrencyException.class);
        }

        @Test
        void isCounted() {
            log.appends.append(Appends.one("a", 0));
            assertThatThrownBy(() -> log.appends.append(Appends.one("a", 0))).isInstanceOf(ConcurrencyException.class);

            assertThat(log.meters
                            .get("ayumi.log.append.conflicts")
                            .tag("kind", "sequence")
                            .counter()
                            .count())
                    .isEqualTo(1);
            assertThat(log.meters
                            .get("ayumi.log.append.latency")
                            .tag("outcome", "conflict")
                            .timer()
                            .count())
                    .isEqualTo(1);
        }
    }

    @Nested
    class ARepeatedRequest {

        @Test
        void isRecognisedBeforeAnyOtherConflictAndItsReceiptIsFound() {
            Append append = Appends.keyed(Appends.run("a", 0, 2), "k", "f");
            CommandReceipt receipt = log.appends.append(append);

            assertThatThrownBy(() -> log.appends.append(append)).isInstanceOf(DuplicateCommandException.class);

            assertThat(log.receipts.find("somebody", "k")).hasValueSatisfying(found -> {
                assertThat(found.fingerprint()).isEqualTo("f");
                assertThat(found.receipt()).isEqualTo(receipt);
            });
            assertThat(log.reader.head()).isEqualTo(2);
        }

        @Test
        void ofARefusedCommandMaySucceed() {
            log.appends.append(Appends.one("a", 0));
            assertThatThrownBy(() -> log.appends.append(Appends.keyed(Appends.one("a", 0), "k")))
                    .isInstanceOf(ConcurrencyException.class);

            assertThat(log.receipts.find("somebody", "k")).isEmpty();
            log.appends.append(Appends.keyed(Appends.one("a", 1), "k"));
        }

        @Test
        void isAnotherOneForAnotherPrincipal() {
            log.appends.append(Appends.keyed(Appends.one("a", 0), "k"));

            assertThat(log.receipts.find("somebody else", "k")).isEmpty();
        }
    }
}
