package jp.ayumi.log.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.StoredEvent;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How commands and projections meet the log in an application that puts this module on its class path. */
class WiredLogIT {

    private static ConfigurableApplicationContext context;

    @BeforeAll
    static void boot() {
        context = TestApplication.start(TestApplication.freshDatabase(), Recorder.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @Nested
    class Commands {

        @Test
        void areHandledWithoutADatabaseTransaction() {
            boolean inTransaction = (boolean) handled(
                    "probe-transaction", Map.of(), () -> TransactionSynchronizationManager.isActualTransactionActive());

            assertThat(inTransaction).isFalse();
        }

        @Test
        void leaveTheirProvenanceWithTheirEvents() {
            CommandReceipt[] receipt = new CommandReceipt[1];
            handled(
                    "probe-provenance",
                    Map.of(
                            MetadataKeys.ACTOR, "https://issuer.example#u-1",
                            MetadataKeys.DECISION_NUMBER, "福第123号",
                            MetadataKeys.EXPECTED_VERSION, "7"),
                    () -> {
                        publish("plan/kohoku/provenance", 0, "満了");
                        return null;
                    });

            StoredEvent stored = context.getBean(LogReader.class)
                    .ofStream("plan/kohoku/provenance", 0, 10)
                    .get(0);
            String metadata = new String(stored.metadata(), StandardCharsets.UTF_8);
            assertThat(stored.type()).isEqualTo("plan.ended");
            assertThat(metadata)
                    .contains("\"actor\":\"https://issuer.example#u-1\"", "\"decisionNumber\":\"福第123号\"")
                    .contains("\"causationId\"", "\"correlationId\"")
                    .doesNotContain("expectedVersion");
        }

        @Test
        void thatMeetAnotherWriterFailWithOneNamedException() {
            publish("plan/kohoku/conflict", 0, "満了");

            assertThatThrownBy(() -> handled("probe-conflict", Map.of(), () -> {
                        publish("plan/kohoku/conflict", 0, "満了");
                        return null;
                    }))
                    .hasCauseInstanceOf(ConcurrencyException.class);
        }

        @Test
        void mayHaveOnlyOneHandler() {
            CommandBus bus = context.getBean(CommandBus.class);
            bus.subscribe("probe-twice", command -> null);

            assertThatThrownBy(() -> bus.subscribe("probe-twice", command -> null))
                    .hasMessageContaining("probe-twice");
        }
    }

    @Nested
    class Events {

        @Test
        void reachAProjectionInATransactionSoonAndNotAsAReplay() throws InterruptedException {
            Recorder recorder = context.getBean(Recorder.class);
            publish("plan/kanagawa/watched", 0, "満了");

            Recorder.Seen seen = eventually(() -> recorder.seen.stream()
                    .filter(one -> one.event().plan().value().equals("kanagawa/watched"))
                    .findFirst()
                    .orElse(null));

            assertThat(seen.inTransaction()).isTrue();
            assertThat(seen.replay()).isFalse();
        }

        @Test
        void thatCannotBeTakenInWaitAsDeadLettersWithTheirMunicipalityAndNobodyElse() throws InterruptedException {
            Recorder recorder = context.getBean(Recorder.class);
            JdbcTemplate database = context.getBean(JdbcTemplate.class);

            publish("plan/kuki/first", 0, "poison");
            publish("plan/kuki/second", 0, "満了");
            publish("plan/nishitokyo/first", 0, "満了");

            eventually(() -> recorder.seen.stream()
                    .filter(one -> one.event().plan().value().equals("nishitokyo/first"))
                    .findFirst()
                    .orElse(null));
            // The recorder sees an event before the transaction that holds the letters is committed.
            List<Map<String, Object>> letters = eventually(() -> {
                List<Map<String, Object>> stored =
                        database.queryForList("select * from ayumi_read.dead_letter order by sequence_index");
                return stored.size() == 2 ? stored : null;
            });
            assertThat(letters)
                    .extracting(letter -> letter.get("stream"))
                    .containsExactly("plan/kuki/first", "plan/kuki/second");
            assertThat(letters).extracting(letter -> letter.get("payload_type")).containsOnly("plan.ended");
            assertThat(letters.get(0)).containsEntry("cause_type", "IllegalStateException");
            assertThat(recorder.seen)
                    .noneMatch(one -> one.event().plan().value().startsWith("kuki/"));
        }

        @Test
        void leaveNoJavaClassNameInTheDatabase() throws InterruptedException {
            JdbcTemplate database = context.getBean(JdbcTemplate.class);
            publish("plan/tomakomai/named", 0, "poison");
            eventually(() -> database.queryForObject(
                                    "select count(*) from ayumi_read.dead_letter where stream = 'plan/tomakomai/named'",
                                    Integer.class)
                            == 1
                    ? true
                    : null);

            for (String table : List.of("ayumi_log.event", "ayumi_read.dead_letter", "ayumi_read.token_entry")) {
                assertThat(database.queryForList("select * from " + table))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.values())
                                .map(WiredLogIT::text)
                                .noneMatch(text -> text.matches(".*(jp\\.ayumi|axonframework|java\\.|@class).*")));
            }
        }
    }

    private static Object handled(String name, Map<String, String> metadata, Supplier<Object> handler) {
        CommandBus bus = context.getBean(CommandBus.class);
        bus.subscribe(name, command -> handler.get());
        CompletableFuture<Object> answer = new CompletableFuture<>();
        bus.<String, Object>dispatch(
                new GenericCommandMessage<>(new GenericMessage<>("payload", metadata), name), (command, result) -> {
                    if (result.isExceptional()) {
                        answer.completeExceptionally(result.exceptionResult());
                    } else {
                        answer.complete(result.getPayload());
                    }
                });
        return answer.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.UTF_8) : String.valueOf(value);
    }

    private static void publish(String stream, long sequence, String reason) {
        PlanId plan = new PlanId(stream.substring("plan/".length()));
        context.getBean(EventStore.class)
                .publish(new GenericDomainEventMessage<>(
                        "plan", stream, sequence, new PlanEnded(plan, LocalDate.of(2026, 3, 31), reason)));
    }

    private static <T> T eventually(Supplier<T> question) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (System.nanoTime() < deadline) {
            T answer = question.get();
            if (answer != null) {
                return answer;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("nothing happened within 20 s");
    }
}
