package jp.ayumi.benchmarks.append;

import java.io.PrintStream;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.history.StoredSample;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.log.PlainTable;
import jp.ayumi.benchmarks.log.PlainTable.Positions;
import jp.ayumi.benchmarks.measure.Crowd;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.benchmarks.measure.Subject;

/** How fast events become durable, beside the plainest way of making the same rows durable. */
public final class AppendBenchmark implements Benchmark {

    private static final List<Integer> WRITERS = List.of(1, 8, 32);

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        try (MeasuredLog log = MeasuredLog.start()) {
            Environment.print(log, out);
            for (int writers : WRITERS) {
                measure(log, writers, options, out);
            }
            Environment.printLoad(out);
        }
    }

    private static void measure(MeasuredLog log, int writers, Options options, PrintStream out) throws Exception {
        StoredSample sample = StoredSample.make();
        Appending bare = new Appending(log.events(), sample.event(), "bare-" + writers, false);
        Appending asCommand = new Appending(log.events(), sample.event(), "keyed-" + writers, true);
        try (PlainTable plain = new PlainTable(log, Positions.FROM_A_SEQUENCE, writers, sample);
                PlainTable locked = new PlainTable(log, Positions.UNDER_A_LOCK, writers, sample)) {
            Subject peer =
                    Crowd.subject("INSERT + COMMIT per event, no lock (peer)", writers, options.slot(), plain::write);
            List<Subject> others = List.of(
                    Crowd.subject(
                            "the same under the lock, one transaction per event",
                            writers,
                            options.slot(),
                            locked::write),
                    Crowd.subject("event log, group commit", writers, options.slot(), bare::append),
                    Crowd.subject(
                            "event log, group commit, with idempotency key",
                            writers,
                            options.slot(),
                            asCommand::append));
            out.println(new Series(options.rounds(), Figures.PER_SECOND)
                    .measure(peer, others)
                    .markdown(writers + (writers == 1 ? " writer" : " writers")));
        }
    }
}
