package jp.ayumi.benchmarks.http;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.ayumi.benchmarks.Benchmark;
import jp.ayumi.benchmarks.Environment;
import jp.ayumi.benchmarks.Options;
import jp.ayumi.benchmarks.measure.Crowd;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Series;
import jp.ayumi.benchmarks.measure.Subject;
import org.springframework.util.FileSystemUtils;

/**
 * How long every page takes on the demonstration's data, read to its end by one reader, beside a file that is only handed out.
 * The aims: 50 ms at the 95th percentile, and 300 KB on the wire for the first page.
 */
public final class PagesBenchmark implements Benchmark {

    private static final String STYLE = "/assets/plain.css";
    private static final String TOWN = "/municipalities/tomakomai";
    private static final List<String> PAGES = List.of(
            "/",
            TOWN,
            TOWN + "/plans/city-3",
            TOWN + "/plans/city-3/years/2024",
            TOWN + "/plans/city-3?asOf=2024-10-31",
            TOWN + "/plans/city-3/years/2024?asOf=2024-10-31",
            TOWN + "/plans/city-3/history",
            TOWN + "/plans/city-3/compare?from=1",
            TOWN + "/councils",
            TOWN + "/councils/promotion-committee?year=2025",
            TOWN + "/opinions",
            TOWN + "/not-reported?year=2025",
            TOWN + "/documents",
            "/public",
            "/public/tomakomai",
            "/public/tomakomai/editions/report-2024");

    /** In slots: the process has just started. */
    private static final int WARM_UP = 5;

    @Override
    public void run(Options options, PrintStream out) throws Exception {
        Path home = Files.createTempDirectory("ayumi-demo-");
        try (Side demo = Side.demo(home)) {
            PageReader reader = new PageReader(demo);
            reader.signIn("tomakomai-auditor", "demo");
            out.printf(Locale.ROOT, "first page: %,d bytes on the wire%n%n", reader.weight("/"));
            List<String> pages = new ArrayList<>(PAGES);
            pages.add(reader.firstLink(TOWN + "?year=2024", TOWN + "/events?at="));
            pages.add(reader.firstLink(TOWN, TOWN + "/events/"));
            for (String page : pages) {
                Crowd.work(1, options.slot().multipliedBy(WARM_UP), member -> reader.read(page));
            }
            out.println(new Series(options.rounds(), Figures.P95)
                    .measure(
                            subject(STYLE, reader, options),
                            pages.stream()
                                    .map(page -> subject(page, reader, options))
                                    .toList())
                    .markdown("page"));
            Environment.printLoad(out);
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
    }

    private static Subject subject(String page, PageReader reader, Options options) {
        String name = page.equals(STYLE) ? "a file (peer)" : page;
        return Crowd.subject(name, 1, options.slot(), member -> reader.read(page));
    }
}
