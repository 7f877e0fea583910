package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Instant;
import java.util.UUID;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.log.proof.LeafData;
import jp.ayumi.log.proof.Merkle;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavesIT {

    private TestLog log;

    @BeforeEach
    void begin() {
        log = TestLog.fresh();
    }

    @AfterEach
    void end() {
        log.close();
    }

    @Test
    void everyEventIsWrittenWithTheLeafOfWhatIsStored() throws Exception {
        log.appends.append(Appends.run("plan/a/b", 0, 3));
        Parallel.run(8, writer -> log.appends.append(Appends.run("plan/a/writer-" + writer, 0, 5)));
        NewEvent finer = new NewEvent(
                UUID.randomUUID(),
                "plan/区/1 %",
                0,
                "test.happened",
                1,
                Instant.parse("2024-04-01T00:00:00.123456789Z"),
                Appends.json("{}"),
                Appends.json("{\"actor\":\"職員\"}"));
        log.appends.append(Appends.of(finer));

        for (StoredEvent event : log.everything()) {
            assertThat(log.ask(
                            "select encode(leaf, 'base64') from ayumi_log.event where position = " + event.position()))
                    .as("position %d", event.position())
                    .isEqualTo(Merkle.leaf(LeafData.of(event)).base64());
        }
        assertThat(log.everything()).hasSize(44);
    }

    @Test
    void anEventWithoutALeafIsRefusedByTheTable() {
        GroupCommit without =
                new GroupCommit(log.pool, GroupCommitSettings.defaults(), new SimpleMeterRegistry(), Leaves.LEFT_OUT);

        assertThatThrownBy(() -> without.append(Appends.one("plan/a/b", 0))).isInstanceOf(EventStoreException.class);
        assertThat(log.everything()).isEmpty();
    }
}
