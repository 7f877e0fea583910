package jp.ayumi.command.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.journal.Refusal;
import org.junit.jupiter.api.Test;

class RefusalJournalTest {

    private static final Instant NOW = Instant.parse("2024-04-01T00:00:00Z");
    private static final JournalSettings SETTINGS =
            new JournalSettings(3, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofSeconds(5), 10);

    private final List<Refusal> stored = Collections.synchronizedList(new ArrayList<>());
    private final AtomicBoolean away = new AtomicBoolean();
    private final AtomicBoolean faulty = new AtomicBoolean();

    private RefusalJournal journal(JournalSettings settings) {
        RefusalJournal journal =
                new RefusalJournal(this::store, settings, Clock.fixed(NOW, ZoneOffset.UTC), UUID::randomUUID);
        journal.start();
        return journal;
    }

    private void store(List<Refusal> refusals) {
        if (away.get()) {
            throw new LogUnavailableException("away", null);
        }
        if (faulty.get()) {
            throw new IllegalStateException("a fault of the store's own");
        }
        if (refusals.stream()
                .anyMatch(refusal -> "poison".equals(refusal.attempted().reason()))) {
            throw new IllegalArgumentException("never");
        }
        stored.addAll(refusals);
    }

    @Test
    void aRefusalIsRecordedBeforeItsCallerIsAnswered() {
        try (RefusalJournal journal = journal(SETTINGS)) {
            journal.record(refusal("somebody", "town", "RULE"), "town");
            assertThat(stored).hasSize(1);
        }
    }

    @Test
    void aFloodOfOneActorIsCountedAndNothingIsLost() {
        try (RefusalJournal journal = journal(SETTINGS)) {
            for (int i = 0; i < 5000; i++) {
                journal.record(refusal("flooder", "town", i % 2 == 0 ? "RULE" : "OTHER"), "town");
            }
            journal.record(refusal("other", "town", "RULE"), "town");
        }
        assertThat(stored).hasSize(3 + 1 + 2);
        assertThat(stored.stream().mapToLong(Refusal::times).sum()).isEqualTo(5001);
        assertThat(stored.stream().filter(refusal -> refusal.actor().id().equals("other")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.times()).isEqualTo(1));
    }

    @Test
    void whoInventsMunicipalitiesFillsNeitherDiskNorMemory() {
        try (RefusalJournal journal = journal(SETTINGS)) {
            for (int i = 0; i < 1000; i++) {
                journal.record(refusal("inventor", "town-" + i, "MUNICIPALITY_UNKNOWN"), "home");
            }
        }
        assertThat(stored).hasSize(3 + 20 + 1);
        assertThat(stored.stream().mapToLong(Refusal::times).sum()).isEqualTo(1000);
        assertThat(stored.get(23).verdict().rule()).isEqualTo(Account.ANY);
        assertThat(stored.get(23).attempted().municipality()).isEqualTo("home");
    }

    @Test
    void whileTheDatabaseIsAwayCallersAreAnsweredAndWhatTheySentIsRecordedLater() throws InterruptedException {
        away.set(true);
        JournalSettings impatient =
                new JournalSettings(50, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMillis(100), 10);
        try (RefusalJournal journal = journal(impatient)) {
            for (int i = 0; i < 30; i++) {
                journal.record(refusal("somebody", "town", "RULE"), "town");
            }
            assertThat(stored).isEmpty();
            away.set(false);
        }
        assertThat(stored.stream().mapToLong(Refusal::times).sum()).isEqualTo(30);
        assertThat(stored.size()).as("memory has a bound, too").isBetween(10, 12 + 1);
    }

    @Test
    void oneThatCanNeverBeStoredIsCountedAndTheOthersAreNotHeldUp() {
        try (RefusalJournal journal = journal(SETTINGS)) {
            journal.record(refusal("somebody", "town", "RULE", "poison"), "town");
            journal.record(refusal("somebody", "town", "OTHER"), "town");
            assertThat(stored).hasSize(1);
        }
        assertThat(stored).hasSize(2).last().satisfies(count -> {
            assertThat(count.verdict().rule()).isEqualTo("RULE");
            assertThat(count.attempted().reason()).isNull();
        });
    }

    @Test
    void noneIsKeptOutByAnotherThatCameWithIt() throws InterruptedException {
        away.set(true);
        JournalSettings impatient =
                new JournalSettings(50, Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMillis(10), 50);
        try (RefusalJournal journal = journal(impatient)) {
            for (int i = 0; i < 20; i++) {
                journal.record(refusal("somebody", "town", "RULE", i == 7 ? "poison" : "理由"), "town");
            }
            away.set(false);
        }
        assertThat(stored).hasSize(20);
        assertThat(stored.stream().filter(refusal -> refusal.attempted().reason() == null))
                .as("only the one that cannot be stored is counted")
                .hasSize(1);
    }

    @Test
    void whatTheStoreDoesNotTakeForAReasonOfItsOwnHoldsNobodyUpAndStopsNothing() {
        faulty.set(true);
        try (RefusalJournal journal = journal(SETTINGS)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(3), () -> journal.record(refusal("somebody", "town", "RULE"), "town"));
            faulty.set(false);
            journal.record(refusal("somebody", "town", "OTHER"), "town");
            assertThat(stored).as("the writer lives on").hasSize(1);
        }
        assertThat(stored.stream().mapToLong(Refusal::times).sum()).isEqualTo(2);
    }

    @Test
    void actorsAreForgottenOnceNothingWouldBeLost() {
        Accounts accounts = new Accounts(SETTINGS, UUID::randomUUID);
        for (int i = 0; i < Accounts.MOST_ACTORS + 10; i++) {
            accounts.take(refusal("actor-" + i, "town", "RULE"), NOW);
        }
        assertThat(accounts.size()).isEqualTo(Accounts.MOST_ACTORS + 1);

        assertThat(accounts.drain(NOW.plusSeconds(3600))).isEmpty();
        assertThat(accounts.size()).isZero();
    }

    @Test
    void whatMayBeToldGrowsAgainWithTime() {
        Account account = new Account(2, Duration.ofSeconds(10), NOW);
        assertThat(account.take(NOW)).isTrue();
        assertThat(account.take(NOW)).isTrue();
        assertThat(account.take(NOW.plusSeconds(9))).isFalse();
        assertThat(account.take(NOW.plusSeconds(10))).isTrue();
        assertThat(account.take(NOW.plusSeconds(19))).isFalse();
        assertThat(account.take(NOW.minusSeconds(500))).as("a clock set back").isFalse();
        assertThatCode(() -> account.take(NOW.plusSeconds(1_000_000_000))).doesNotThrowAnyException();
    }

    private static Refusal refusal(String actor, String municipality, String rule) {
        return refusal(actor, municipality, rule, "理由");
    }

    private static Refusal refusal(String actor, String municipality, String rule, String reason) {
        return new Refusal(
                UUID.randomUUID(),
                NOW,
                NOW,
                1,
                new Refusal.Attempted("endPlan", "EndPlan", null, municipality, null, reason, null),
                new Refusal.Actor(actor, "hall", "staff"),
                new Refusal.Verdict(rule, 409, null, "request", null));
    }
}
