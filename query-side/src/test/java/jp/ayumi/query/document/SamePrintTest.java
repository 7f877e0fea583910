package jp.ayumi.query.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Calendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** The same record gives the same bytes, whenever and wherever it is printed. */
class SamePrintTest {

    private static final PrintModel MODEL = PrintSamples.report(PrintSamples.result(), Locale.JAPANESE);

    @Test
    void laterElsewhereAndByAnotherPrinter() throws Exception {
        byte[] first = print();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            Locale.setDefault(Locale.FRANCE);
            Thread.sleep(Duration.ofMillis(1100).toMillis());
            assertThat(print()).isEqualTo(first);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void besideOthers() throws Exception {
        byte[] alone = print();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> work = SamePrintTest::print;
            Future<byte[]> one = threads.submit(work);
            Future<byte[]> other = threads.submit(work);
            assertThat(one.get()).isEqualTo(alone);
            assertThat(other.get()).isEqualTo(alone);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void itsDateIsThatOfTheRecord() throws Exception {
        try (PdfReading read = new PdfReading(print())) {
            Calendar created = read.pdf().getDocumentInformation().getCreationDate();
            assertThat(created.toInstant()).isEqualTo(PrintSamples.TAKEN);
        }
    }

    @Test
    void whatDiffersInOneCharacterHasAnotherTag() {
        String html = PrintSamples.html(MODEL);
        Printable one = new Printable(html, MODEL.made(), "a", "a");
        Printable other = new Printable(html.replace("418", "419"), MODEL.made(), "a", "a");
        assertThat(one.tag()).isNotEqualTo(other.tag()).isEqualTo(new Printable(html, MODEL.made(), "b", "b").tag());
    }

    private static byte[] print() {
        return new PdfPrinter().pdf(PrintSamples.html(MODEL), MODEL.made());
    }
}
