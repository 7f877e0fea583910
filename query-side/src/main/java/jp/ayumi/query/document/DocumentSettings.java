package jp.ayumi.query.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are printed.
 *
 * @param atOnce how many are printed at the same time; each takes a processor and some tens of megabytes
 * @param patience how long a request waits for its turn before it is told to come again
 * @param kept how much of what was printed is kept for the next reader
 */
@ConfigurationProperties("ayumi.documents")
record DocumentSettings(
        @DefaultValue("2") int atOnce,
        @DefaultValue("5s") Duration patience,
        @DefaultValue("16MB") DataSize kept) {
    DocumentSettings {
        if (atOnce < 1) {
            throw new IllegalArgumentException("ayumi.documents.at-once is at least 1");
        }
    }
}
