package jp.ayumi.query.document;

import java.time.Instant;

/**
 * A document that is ready to be printed: its text is settled.
 *
 * @param html everything that it says and how it looks
 * @param made the moment that the file gives as its own
 * @param fileName for people, without its ending
 * @param shortName the same in ASCII
 */
public record Printable(String html, Instant made, String fileName, String shortName) {

    /** The way of printing; another way of setting the same text gets another number. */
    private static final String PRINTING = "1";

    /** Changes with the frozen content, its words, its template and the way of printing, and with nothing else. */
    String tag() {
        return FrozenContent.sha256(html) + "-" + PRINTING;
    }
}
