package jp.ayumi.benchmarks.http;

import java.io.PrintStream;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Scribe;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Crowd;
import jp.ayumi.benchmarks.measure.Crowd.Step;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.web.testing.TestIssuer;

/**
 * What the past costs beside the present: the same questions over HTTP, about all that is known and about what was known when
 * the log was half as long. The dashboards are of the first year, which was closed by then, so that both answers are of the
 * same size. The aim is at most 1.5 times.
 */
public final class TwoClocksBenchmark implements Benchmark {

    /** In slots: the process has just started. */
    private static final int WARM_UP = 5;

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        Chronicle chronicle = Chronicle.ofAtLeast(options.events());
        try (MeasuredLog log = MeasuredLog.start();
                TestIssuer issuer = new TestIssuer()) {
            Environment.print(log, out);
            long head = Scribe.write(chronicle.complete(), log.events());
            try (Side querySide = Side.start("query-side", log, issuer)) {
                Reader reader = new Reader(querySide, issuer, chronicle.towns());
                reader.awaitReadModels(head);
                out.printf("%,d events; the past is position %,d%n%n", head, head / 2);
                String past = "?knownAt=" + head / 2;
                measure("dashboard", member -> reader.dashboard(""), member -> reader.dashboard(past), options, out);
                measure("plan tree", member -> reader.tree(""), member -> reader.tree(past), options, out);
            }
            Environment.printLoad(out);
        }
    }

    private static void measure(String caption, Step present, Step past, Options options, PrintStream out)
            throws Exception {
        Crowd.work(1, options.slot().multipliedBy(WARM_UP), member -> {
            present.once(member);
            past.once(member);
        });
        out.println(new Series(options.rounds(), Figures.P50)
                .measure(
                        Crowd.subject("at the head (peer)", 1, options.slot(), present),
                        List.of(Crowd.subject("as known halfway", 1, options.slot(), past)))
                .markdown(caption));
    }
}
