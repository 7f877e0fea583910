package jp.ayumi.benchmarks.http;

import java.io.PrintStream;
import java.util.List;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.history.Chronicle;
import jp.ayumi.benchmarks.history.Scribe;
import jp.ayumi.benchmarks.history.StoredSample;
import jp.ayumi.benchmarks.log.MeasuredLog;
import jp.ayumi.benchmarks.log.PlainTable;
import jp.ayumi.benchmarks.log.PlainTable.Positions;
import jp.ayumi.benchmarks.measure.Crowd;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.web.testing.TestIssuer;

/**
 * How many commands a second the started command side takes over HTTP, and how long each waits, beside inserting the same
 * rows without any of it. Clients and server share the machine.
 */
public final class CommandsBenchmark implements Benchmark {

    private static final List<Integer> CONNECTIONS = List.of(1, 8, 16);
    private static final int TOWNS = 8;

    /** In slots: a virtual machine that has just started says nothing of one that runs for weeks. */
    private static final int WARM_UP = 5;

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        Chronicle chronicle = Chronicle.of(TOWNS);
        try (MeasuredLog log = MeasuredLog.start();
                TestIssuer issuer = new TestIssuer()) {
            Environment.print(log, out);
            Scribe.write(chronicle.opened(), log.events());
            try (Side commandSide = Side.start("command-side", log, issuer)) {
                Reports reports = new Reports(commandSide, issuer, chronicle.towns());
                Crowd.work(8, options.slot().multipliedBy(WARM_UP), member -> reports.send());
                for (int connections : CONNECTIONS) {
                    measure(log, reports, connections, options, out);
                }
            }
            Environment.printLoad(out);
        }
    }

    private static void measure(MeasuredLog log, Reports reports, int connections, Options options, PrintStream out)
            throws Exception {
        try (PlainTable plain = new PlainTable(log, Positions.FROM_A_SEQUENCE, connections, StoredSample.make())) {
            out.println(new Series(options.rounds(), Figures.PER_SECOND)
                    .measure(
                            Crowd.subject(
                                    "INSERT + COMMIT per event, no lock (peer)",
                                    connections,
                                    options.slot(),
                                    plain::write),
                            List.of(Crowd.subject(
                                    "recordProgress over HTTP", connections, options.slot(), member -> reports.send())))
                    .markdown(connections + (connections == 1 ? " connection" : " connections")));
        }
    }
}
