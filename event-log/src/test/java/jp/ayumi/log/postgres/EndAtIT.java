package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import jp.ayumi.log.StoredEvent;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the log ended at an instant. */
class EndAtIT {

    /** A payload. */
    record Noted(String text) {}

    private TestLog log;
    private long sequence;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void everyInstantHasTheLastPositionRecordedByThen() {
        append(37);

        for (StoredEvent event : log.everything()) {
            Instant then = event.recordedAt();
            assertThat(log.reader.positionAt(then)).hasValue(lastUpTo(then));
            Instant justBefore = then.minus(1, ChronoUnit.MICROS);
            assertThat(log.reader.positionAt(justBefore)).hasValue(lastUpTo(justBefore));
        }
    }

    @Test
    void nothingWasRecordedBeforeTheFirstEvent() {
        assertThat(log.reader.positionAt(Instant.EPOCH)).hasValue(0);

        append(1);

        assertThat(log.reader.positionAt(Instant.EPOCH)).hasValue(0);
    }

    @Test
    void whatHasNotComeYetHasNoPosition() {
        append(1);

        assertThat(log.reader.positionAt(Instant.parse("9999-12-31T23:59:59Z"))).isEmpty();
    }

    @Test
    void anEventOnItsWayIsWaitedForSoThatTheAnswerStays() throws Exception {
        append(1);
        Instant now = Instant.parse(log.ask(
                "select to_char(clock_timestamp() at time zone 'UTC'," + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')"));
        CompletableFuture<OptionalLong> answer;
        try (HeldLock writer = new HeldLock(log)) {
            answer = CompletableFuture.supplyAsync(() -> log.reader.positionAt(now));
            writer.awaitWaiters(1);
            assertThat(answer).isNotDone();
        }

        assertThat(answer.get()).hasValue(1);
    }

    private void append(int events) {
        for (int number = 0; number < events; number++) {
            log.engine.appendEvents(
                    List.of(new GenericDomainEventMessage<>("plan", "plan/a", sequence++, new Noted("n"))));
        }
    }

    private long lastUpTo(Instant instant) {
        return log.everything().stream()
                .filter(event -> !event.recordedAt().isAfter(instant))
                .mapToLong(StoredEvent::position)
                .max()
                .orElse(0);
    }
}
