package jp.ayumi.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import jp.ayumi.benchmarks.log.MeasuredLog;

/** What the figures were measured on; without it they say nothing. */
public final class Environment {

    private Environment() {}

    public static void print(MeasuredLog log, PrintStream out) throws SQLException, IOException {
        Path data = Path.of(System.getProperty("java.io.tmpdir"));
        out.printf(
                Locale.ROOT,
                "%s: %d cores, JDK %s, PostgreSQL %s on %s (fsync %s, synchronous_commit %s, full_page_writes %s),"
                        + " load %.1f%n%n",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                log.ask("show server_version"),
                Files.getFileStore(data).type(),
                log.ask("show fsync"),
                log.ask("show synchronous_commit"),
                log.ask("show full_page_writes"),
                load());
    }

    /** The load at the end; what the benchmark itself makes is in it. */
    public static void printLoad(PrintStream out) {
        out.printf(Locale.ROOT, "load at the end: %.1f%n", load());
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
