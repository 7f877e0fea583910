package jp.ayumi.benchmarks.http;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Scribe;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.web.testing.TestIssuer;

/**
 * From the commit in the command side's process to a client of the query side's process, read models taken in, beside a
 * bare LISTEN. The target is 250 ms at the 95th percentile.
 */
public final class LiveBenchmark implements Benchmark {

    private static final Duration SHORT = Duration.ofMillis(10);
    private static final Duration LONGER = Duration.ofMillis(150);
    private static final int LOAD = 8;

    /** In slots: both processes have just started. */
    private static final int WARM_UP = 5;

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        Chronicle chronicle = Chronicle.of(1);
        try (MeasuredLog log = MeasuredLog.start();
                TestIssuer issuer = new TestIssuer()) {
            Environment.print(log, out);
            Scribe.write(chronicle.opened(), log.events());
            try (Side commandSide = Side.start("command-side", log, issuer);
                    Side querySide = Side.start("query-side", log, issuer)) {
                Reports reports = new Reports(commandSide, issuer, chronicle.towns());
                try (SseClient sse = SseClient.connect(
                                querySide, issuer, chronicle.towns().get(0));
                        BareListener bare = new BareListener(log)) {
                    measure(reports, sse.observer(), bare.observer(), options, out);
                }
            }
            Environment.printLoad(out);
        }
    }

    private static void measure(Reports reports, Observer browser, Observer listener, Options options, PrintStream out)
            throws Exception {
        Duration slot = options.slot();
        new Watched("warm-up", reports, browser, 1, SHORT, slot.multipliedBy(WARM_UP)).measure();
        Watched peer = new Watched("bare LISTEN, one command after another (peer)", reports, listener, 1, SHORT, slot);
        out.println(new Series(options.rounds(), Figures.P95)
                .measure(
                        peer,
                        List.of(
                                new Watched("SSE client, one command after another", reports, browser, 1, SHORT, slot),
                                new Watched(
                                        "SSE client, " + LOAD + " connections at moderate load",
                                        reports,
                                        browser,
                                        LOAD,
                                        LONGER,
                                        slot)))
                .markdown("commit to client"));
    }
}
