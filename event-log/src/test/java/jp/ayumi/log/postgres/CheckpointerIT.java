package jp.ayumi.log.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import jp.ayumi.log.proof.SignedCheckpoint;
import jp.ayumi.log.witness.WitnessClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckpointerIT {

    private static final Duration LONG = Duration.ofHours(1);

    @TempDir
    private Path keys;

    private SignedLog signed;
    private PostgresLogWatcher watcher;

    @BeforeEach
    void begin() {
        signed = new SignedLog(keys);
        watcher = new PostgresLogWatcher(signed.log.database.applicationConnections());
        watcher.start();
    }

    @AfterEach
    void end() {
        watcher.close();
        signed.close();
    }

    @FunctionalInterface
    private interface Step {
        void run() throws Exception;
    }

    private void whileItRuns(CheckpointSettings settings, Step step) throws Exception {
        Checkpointer checkpointer = new Checkpointer(
                new CheckpointSigner(signed.log.pool, signed.keyFile, signed.key, SignedLog.CLOCK),
                new Cosigning(signed.log.pool, List.of(), new WitnessClient(), SignedLog.CLOCK),
                watcher,
                settings);
        checkpointer.start();
        try {
            step.run();
        } finally {
            checkpointer.close();
        }
    }

    private long signedSize() {
        return signed.proofs
                .latest()
                .map(SignedCheckpoint::checkpoint)
                .map(c -> c.size())
                .orElse(0L);
    }

    @Test
    void signsWhenThereAreEnoughEventsAndNotBefore() throws Exception {
        signed.grow("plan/a/before", 1);
        whileItRuns(new CheckpointSettings(100, LONG), () -> {
            // What is left over from before is signed at once; only then it waits.
            Wait.until(() -> signedSize() == 1);
            signed.grow("plan/a/b", 75);
            Thread.sleep(300);
            assertThat(signedSize()).isEqualTo(1);

            signed.grow("plan/a/c", 25);
            Wait.until(() -> signedSize() == 101);
        });
    }

    @Test
    void signsWhatHasWaitedLongEnough() throws Exception {
        whileItRuns(new CheckpointSettings(1000, Duration.ofMillis(50)), () -> {
            signed.grow("plan/a/b", 1);
            Wait.until(() -> signedSize() == 1);
            signed.grow("plan/a/c", 2);
            Wait.until(() -> signedSize() == 3);
        });
    }

    @Test
    void signsWhatIsLeftOverAtTheEndAndAtTheStart() throws Exception {
        whileItRuns(new CheckpointSettings(1000, LONG), () -> {
            signed.grow("plan/a/b", 2);
        });
        assertThat(signedSize()).isEqualTo(2);

        signed.grow("plan/a/c", 2);
        whileItRuns(new CheckpointSettings(1000, LONG), () -> {
            Wait.until(() -> signedSize() == 4);
        });
    }
}
