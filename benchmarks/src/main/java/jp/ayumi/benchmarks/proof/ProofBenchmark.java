package jp.ayumi.benchmarks.proof;

import java.io.PrintStream;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.append.Appending;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.StoredSample;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Crowd;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.benchmarks.measure.Subject;

/** What leaves cost an append, beside the same append without; and how fast the whole log is checked. */
public final class ProofBenchmark implements Benchmark {

    private static final List<Integer> WRITERS = List.of(1, 8, 32);

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        try (MeasuredLog log = MeasuredLog.start()) {
            Environment.print(log, out);
            out.println(new LeafCost().told());
            for (int writers : WRITERS) {
                append(log, writers, options, out);
            }
        }
        try (MeasuredLog log = MeasuredLog.start()) {
            SignedLog signed = SignedLog.write(log, Chronicle.ofAtLeast(options.events()));
            Checking checking = new Checking(signed);
            out.println(new Series(options.rounds(), Figures.PER_SECOND)
                    .measure(checking.cursor(), List.of(checking.fsck()))
                    .markdown("check of %,d events".formatted(signed.events())));
            Environment.printLoad(out);
        }
    }

    private static void append(MeasuredLog log, int writers, Options options, PrintStream out) throws Exception {
        StoredSample sample = StoredSample.make();
        Appending without = new Appending(log.eventsWithoutLeaves(), sample.event(), "without-" + writers, false);
        Appending with = new Appending(log.events(), sample.event(), "with-" + writers, false);
        Subject peer = Crowd.subject("event log without leaves (peer)", writers, options.slot(), without::append);
        Subject subject = Crowd.subject("event log, leaves in the same INSERT", writers, options.slot(), with::append);
        out.println(new Series(options.rounds(), Figures.PER_SECOND)
                .measure(peer, List.of(subject))
                .markdown(writers + (writers == 1 ? " writer" : " writers")));
    }
}
