package jp.ayumi.benchmarks.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Scribe;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.benchmarks.measure.Subject;

/** How fast all read models are made again, beside reading the same events and doing nothing with them. */
public final class ReplayBenchmark implements Benchmark {

    private static final List<Integer> BATCHES = List.of(1, 100, 500);

    /** In slots; a replay event by event would else take most of the time. */
    private static final int LONGEST_REPLAY = 5;

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        try (MeasuredLog log = MeasuredLog.start()) {
            Environment.print(log, out);
            long head = Scribe.write(Chronicle.ofAtLeast(options.events()).complete(), log.events());
            Duration atMost = options.slot().multipliedBy(LONGEST_REPLAY);
            List<Projections> projections = new ArrayList<>();
            try {
                for (int batch : BATCHES) {
                    projections.add(Projections.of(log, batch, head, atMost));
                }
                List<Subject> subjects = List.copyOf(projections);
                String caption = "%d projections over %,d events"
                        .formatted(projections.get(0).count(), head);
                out.println(new Series(options.rounds(), Figures.PER_SECOND)
                        .measure(new RawCursor(log), subjects)
                        .markdown(caption));
            } finally {
                projections.forEach(Projections::close);
            }
            Environment.printLoad(out);
        }
    }
}
