package jp.ayumi.log.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.plan.EndPlan;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.log.CommandReceipt;
import jp.ayumi.log.LogReader;
import jp.ayumi.log.LogWatcher;
import jp.ayumi.log.ReceiptStore;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.log.StoredReceipt;
import jp.ayumi.log.axon.Recorder;
import jp.ayumi.log.axon.TestApplication;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class AxonServerIT {

    private static SmallAxonServer server;
    private static ConfigurableApplicationContext context;
    private static String startOutput;

    @BeforeAll
    static void boot(CapturedOutput output) {
        server = new SmallAxonServer();
        context = TestApplication.start(
                TestApplication.starting(Recorder.class, Ender.class).profiles("axonserver"),
                TestApplication.freshDatabase(),
                "--axon.axonserver.servers=" + server.address());
        startOutput = output.getAll();
    }

    @AfterAll
    static void stop() {
        context.close();
        server.close();
    }

    @Test
    void theStartWarnsOfWeakerGuarantees() {
        assertThat(startOutput.lines().filter(line -> line.contains(WeakerGuarantees.sentence(Locale.getDefault()))))
                .singleElement()
                .asString()
                .contains("WARN");
    }

    @Test
    void commandsQueriesAndEventsGoThroughTheServer() {
        assertThat(context.getBean(CommandBus.class)).isInstanceOf(AxonServerCommandBus.class);
        assertThat(context.getBean(QueryBus.class)).isInstanceOf(AxonServerQueryBus.class);
        assertThat(context.getBean(EventStore.class)).isInstanceOf(AxonServerLog.class);

        end("kohoku/through", 0, Map.of());
        Ender.Ended answer = context.getBean(QueryGateway.class)
                .query(new Ender.HowEnded("plan/kohoku/through"), Ender.Ended.class)
                .join();

        assertThat(answer).isEqualTo(new Ender.Ended("plan/kohoku/through", 1));
        assertThat(server.commands.seen).anyMatch(command -> command.getName().equals(EndPlan.class.getName()));
        assertThat(server.queries.seen).anyMatch(query -> query.getQuery().equals(Ender.HowEnded.class.getName()));
        assertThat(server.events.all()).anySatisfy(event -> {
            assertThat(event.getAggregateIdentifier()).isEqualTo("plan/kohoku/through");
            assertThat(event.getPayload().getType()).isEqualTo("plan.ended");
            assertThat(event.getPayload().getRevision()).isEqualTo("1");
        });
    }

    @Test
    void aCommandLeavesItsReceiptWithTheExactPosition() {
        end("kohoku/receipt", 0, Map.of(MetadataKeys.ACTOR, "issuer#u-1"));

        CommandReceipt receipt = context.getBean(Ender.class).receipts.get("plan/kohoku/receipt");
        StoredEvent stored = context.getBean(LogReader.class)
                .after(receipt.firstPosition() - 1, 1)
                .get(0);
        assertThat(receipt.version()).isEqualTo(1);
        assertThat(receipt.firstPosition()).isEqualTo(receipt.lastPosition()).isPositive();
        assertThat(receipt.eventIds()).containsExactly(stored.eventId());
        assertThat(stored.stream()).isEqualTo("plan/kohoku/receipt");
        assertThat(stored.position()).isEqualTo(receipt.firstPosition());
        assertThat(new String(stored.metadata(), StandardCharsets.UTF_8)).contains("\"actor\":\"issuer#u-1\"");
    }

    @Test
    void anInstantIsTheLastPositionOfThatTime() {
        end("kohoku/instant", 0, Map.of());
        LogReader log = context.getBean(LogReader.class);
        List<StoredEvent> events = log.after(0, 1000);
        StoredEvent last = events.get(events.size() - 1);

        assertThat(log.positionAt(last.recordedAt())).hasValue(last.position());
        assertThat(log.positionAt(events.get(0).recordedAt().minusMillis(1))).hasValue(0);
        assertThat(log.positionAt(Instant.parse("9999-12-31T23:59:59Z"))).isEmpty();
    }

    @Test
    void aProjectionSeesTheEventAndTheWatcherTheHead() throws InterruptedException {
        end("kohoku/projected", 0, Map.of());

        long position = context.getBean(Ender.class)
                .receipts
                .get("plan/kohoku/projected")
                .lastPosition();
        Recorder recorder = context.getBean(Recorder.class);
        eventually(() -> recorder.seen.stream()
                .anyMatch(seen -> seen.event().plan().value().equals("kohoku/projected")));
        eventually(() -> context.getBean(LogWatcher.class).head() >= position);
    }

    @Test
    void aSequenceConflictIsTheSameConflictAsInOurOwnLog() {
        end("kohoku/conflict", 0, Map.of());

        assertThatThrownBy(() -> end("kohoku/conflict", 0, Map.of())).isInstanceOf(ConcurrencyException.class);
        assertThat(eventsOf("plan/kohoku/conflict")).isOne();
    }

    @Test
    void aGuardThatHasMovedIsAConflict() {
        end("kohoku/guard", 0, Map.of());

        assertThatThrownBy(() -> end("kohoku/guarded", 0, Map.of("guarded", "plan/kohoku/guard")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(eventsOf("plan/kohoku/guarded")).isZero();
    }

    @Test
    void aKeyWorksOnceAndItsReceiptIsFoundAgain() {
        end("kohoku/keyed", 0, Map.of("key", "key-1", "fingerprint", "f"));

        assertThatThrownBy(() -> end("kohoku/keyed", 1, Map.of("key", "key-1", "fingerprint", "f")))
                .hasMessageContaining("idempotency key");
        assertThat(eventsOf("plan/kohoku/keyed")).isOne();
        assertThat(context.getBean(ReceiptStore.class).find("somebody", "key-1"))
                .contains(new StoredReceipt(
                        "f", context.getBean(Ender.class).receipts.get("plan/kohoku/keyed")));
    }

    @Test
    void aKeyWhoseCommandFailedHasNoReceipt() {
        end("kohoku/failing", 0, Map.of());

        assertThatThrownBy(() -> end("kohoku/failing", 0, Map.of("key", "key-2", "fingerprint", "f")))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(context.getBean(ReceiptStore.class).find("somebody", "key-2"))
                .isEmpty();
    }

    private static void end(String plan, long sequence, Map<String, String> metadata) {
        context.getBean(CommandGateway.class)
                .sendAndWait(new GenericCommandMessage<>(
                        new EndPlan(new PlanId(plan), LocalDate.of(2026, 3, 31), "満了"),
                        MetaData.from(metadata).and("sequence", String.valueOf(sequence))));
    }

    private static long eventsOf(String stream) {
        return server.events.all().stream()
                .filter(event -> event.getAggregateIdentifier().equals(stream))
                .count();
    }

    private static void eventually(BooleanSupplier condition) throws InterruptedException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nothing happened within 20 s").isLessThan(deadline);
            Thread.sleep(20);
        }
    }
}
