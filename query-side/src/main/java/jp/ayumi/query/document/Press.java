package jp.ayumi.query.document;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import jp.ayumi.web.problem.Fault;
import jp.ayumi.web.problem.ProblemException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Prints a few documents at a time, and keeps some: many readers want the same one, and it takes a second. */
@Component
@EnableConfigurationProperties(DocumentSettings.class)
class Press {

    private static final String RETRY_SECONDS = "5";

    private final PdfPrinter printer;
    private final DocumentSettings settings;
    private final Semaphore places;
    private final Cache<String, byte[]> printed;

    Press(PdfPrinter printer, DocumentSettings settings) {
        this.printer = printer;
        this.settings = settings;
        places = new Semaphore(settings.atOnce(), true);
        printed = Caffeine.newBuilder()
                .maximumWeight(settings.kept().toBytes())
                .weigher((String tag, byte[] pdf) -> pdf.length)
                .build();
    }

    /**
     * @param tag stands for the text and whatever else makes a difference
     * @throws ProblemException when too many are being printed
     */
    byte[] print(String tag, String html, Instant made) {
        byte[] kept = printed.getIfPresent(tag);
        if (kept != null) {
            return kept;
        }
        takePlace();
        try {
            byte[] pdf = printer.pdf(html, made);
            printed.put(tag, pdf);
            return pdf;
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        boolean taken = false;
        try {
            taken = places.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new ProblemException(
                    Fault.of(DocumentProblem.PRINTING_BUSY).with(HttpHeaders.RETRY_AFTER, RETRY_SECONDS));
        }
    }
}
