package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.ayumi.api.snapshot.SnapshotKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a record says is shown as text, and nothing that it names is fetched. */
class HostileDocumentTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();

    /** A text of the record, between quotes of its JSON; what is not free text does not pass through a reader's eyes. */
    private static final Pattern FREE_TEXT = Pattern.compile(
            "\"(title|done|achieved|notAchieved|reason|nextStep|opinion|body|text|label|planTitle|unit)\":\"");

    private final AtomicInteger fetched = new AtomicInteger();
    private HttpServer elsewhere;

    @TempDir
    private Path folder;

    @BeforeEach
    void listen() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            fetched.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        elsewhere.start();
    }

    @AfterEach
    void stop() {
        elsewhere.stop(0);
    }

    @Test
    void aTextOfMarkupIsShownAsTextInEveryField() throws Exception {
        String harm =
                "</style><img src='" + address() + "'/><script>alert(1)</script>${7*7}[[${7*7}]]&amp;\\u202e\\u0000";
        String content = FREE_TEXT
                .matcher(PrintSamples.read("result-2024.json"))
                .replaceAll("$0" + java.util.regex.Matcher.quoteReplacement(harm));
        long fields = FREE_TEXT
                .matcher(PrintSamples.read("result-2024.json"))
                .results()
                .count();
        PrintModel model = PrintSamples.report(
                PrintSamples.record("result-2024", 2024, SnapshotKind.YEAR_RESULT, content), Locale.JAPANESE);

        byte[] pdf = PRINTER.pdf(PrintSamples.html(model), model.made());

        assertThat(fields).isGreaterThan(100);
        assertThat(fetched).hasValue(0);
        assertThat(PdfReading.failures(pdf)).isEmpty();
        try (PdfReading read = new PdfReading(pdf)) {
            String shown = "</style><imgsrc='" + address() + "'/><script>alert(1)</script>${7*7}[[${7*7}]]&amp;";
            assertThat(read.unbroken().split(Pattern.quote(shown), -1)).hasSizeGreaterThan((int) fields / 2);
            assertThat(read.unbroken()).doesNotContain("49]]");
        }
    }

    @Test
    void whatMarkupNamesIsFetchedFromNowhere() throws Exception {
        Path file = Files.writeString(folder.resolve("secret.css"), "body:before { content: 'SECRET' }");
        String html = "<html lang=\"ja\"><head><title>t</title>"
                + "<link rel=\"stylesheet\" href=\"" + address() + "style.css\"/>"
                + "<link rel=\"stylesheet\" href=\"" + file.toUri() + "\"/>"
                + "<style>@import url(" + address() + "more.css); body { font-family: Ayumi;"
                + " background-image: url(" + address() + "b.png) }"
                + " @font-face { font-family: X; src: url(" + address() + "x.ttf) }</style></head>"
                + "<body><p style=\"font-family: X, Ayumi\">text</p><img alt=\"a\" src=\"" + address() + "i.png\"/>"
                + "<object data=\"" + address() + "o.svg\" type=\"image/svg+xml\"></object></body></html>";

        byte[] pdf = PRINTER.pdf(html, PrintSamples.TAKEN);

        assertThat(fetched).hasValue(0);
        try (PdfReading read = new PdfReading(pdf)) {
            assertThat(read.text()).contains("text").doesNotContain("SECRET");
        }
    }

    private String address() {
        return "http://127.0.0.1:" + elsewhere.getAddress().getPort() + "/";
    }
}
