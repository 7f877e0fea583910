package jp.ayumi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import jp.ayumi.benchmarks.append.AppendBenchmark;
import jp.ayumi.benchmarks.http.CommandsBenchmark;
import jp.ayumi.benchmarks.http.LiveBenchmark;
import jp.ayumi.benchmarks.http.PagesBenchmark;
import jp.ayumi.benchmarks.http.TwoClocksBenchmark;
import jp.ayumi.benchmarks.proof.ProofBenchmark;
import jp.ayumi.benchmarks.proof.VerifierBenchmark;
import jp.ayumi.benchmarks.replay.ReplayBenchmark;
import org.junit.jupiter.api.Test;

/** The programs run from start to end and print what they promise. How fast anything is, is no matter of a test. */
class BenchmarksIT {

    private static final Options TINY = new Options(1, Duration.ofMillis(50), 50);

    @Test
    void appendMeasuresThreeCrowdsOfWritersOnADurableLog() throws Exception {
        assertThat(printedBy(new AppendBenchmark()))
                .contains("fsync on, synchronous_commit on, full_page_writes on")
                .contains("| 1 writer |", "| 8 writers |", "| 32 writers |")
                .contains("| event log, group commit |");
    }

    @Test
    void replayRunsEveryProjectionInEachSizeOfBatches() throws Exception {
        assertThat(printedBy(new ReplayBenchmark()))
                .contains("| raw cursor, JSON parsed (peer) |")
                .contains("batches of 1 |", "batches of 100 |", "batches of 500 |");
    }

    @Test
    void commandsAreAcceptedByTheStartedCommandSide() throws Exception {
        assertThat(printedBy(new CommandsBenchmark()))
                .contains("| 1 connection |", "| 8 connections |", "| 16 connections |")
                .contains("| recordProgress over HTTP |");
    }

    @Test
    void liveUpdatesReachAClientOfTheOtherProcess() throws Exception {
        assertThat(printedBy(new LiveBenchmark()))
                .contains("| bare LISTEN, one command after another (peer) |")
                .contains("| SSE client, one command after another |");
    }

    @Test
    void thePastIsReadBesideThePresent() throws Exception {
        assertThat(printedBy(new TwoClocksBenchmark()))
                .contains("| dashboard |", "| plan tree |")
                .contains("| at the head (peer) |", "| as known halfway |");
    }

    @Test
    void proofMeasuresWhatLeavesCostAndHowFastTheyAreChecked() throws Exception {
        assertThat(printedBy(new ProofBenchmark()))
                .contains("CPU time of a leaf over")
                .contains("| event log without leaves (peer) |", "| event log, leaves in the same INSERT |")
                .contains("| cursor over the same rows (peer) |", "| fsck |");
    }

    @Test
    void theVerifierChecksABundleOfOneTown() throws Exception {
        assertThat(printedBy(new VerifierBenchmark()))
                .contains("| bundle of ")
                .contains("(peer) |", "| audit-verifier, the whole process");
    }

    @Test
    void pagesAreReadFromTheDemonstration() throws Exception {
        assertThat(printedBy(new PagesBenchmark()))
                .contains("bytes on the wire")
                .contains("| a file (peer) |", "| / |", "| /municipalities/tomakomai/plans/city-3/years/2024 |");
    }

    private static String printedBy(Benchmark benchmark) throws Exception {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            benchmark.run(TINY, out);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
