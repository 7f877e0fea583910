package jp.ayumi.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.ayumi.benchmarks.append.AppendBenchmark;
import jp.ayumi.benchmarks.http.CommandsBenchmark;
import jp.ayumi.benchmarks.http.LiveBenchmark;
import jp.ayumi.benchmarks.http.PagesBenchmark;
import jp.ayumi.benchmarks.http.TwoClocksBenchmark;
import jp.ayumi.benchmarks.proof.ProofBenchmark;
import jp.ayumi.benchmarks.proof.VerifierBenchmark;
import jp.ayumi.benchmarks.replay.ReplayBenchmark;

/** {@code java -jar benchmarks/target/benchmarks-…-exec.jar append}: measures one thing and prints it as Markdown. */
public final class Benchmarks {

    private static final Map<String, Benchmark> BY_NAME = new TreeMap<>(Map.of(
            "append", new AppendBenchmark(),
            "replay", new ReplayBenchmark(),
            "commands", new CommandsBenchmark(),
            "live", new LiveBenchmark(),
            "twoclocks", new TwoClocksBenchmark(),
            "proof", new ProofBenchmark(),
            "verifier", new VerifierBenchmark(),
            "pages", new PagesBenchmark()));

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        List<String> all = Arrays.asList(arguments);
        Benchmark benchmark = all.isEmpty() ? null : BY_NAME.get(all.get(0));
        if (benchmark == null) {
            refuse("which one?");
            return;
        }
        Options options;
        try {
            options = Options.of(all.subList(1, all.size()));
        } catch (IllegalArgumentException e) {
            refuse(String.valueOf(e.getMessage()));
            return;
        }
        benchmark.run(options, System.out);
    }

    private static void refuse(String sentence) {
        System.err.println(sentence + "\nusage: " + String.join("|", BY_NAME.keySet()) + " " + Options.USAGE);
        System.exit(2);
    }
}
