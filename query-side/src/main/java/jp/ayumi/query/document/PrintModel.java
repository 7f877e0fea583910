package jp.ayumi.query.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A document as it is printed: everything that it says, in the order in which it is read.
 *
 * @param kind what kind of document it is, in words
 * @param notice what a reader must know before anything else; {@code null} when there is nothing
 * @param lead what is known of the document as a whole
 * @param footer what each page cites
 * @param made the moment that the file gives as its own: that of the newest thing in it, never of the printing
 * @param fileName without its ending
 * @param shortName the same for programs that know ASCII only
 */
record PrintModel(
        Locale locale,
        String kind,
        String title,
        String town,
        @Nullable String notice,
        List<Block> lead,
        List<Section> sections,
        String footer,
        Instant made,
        String fileName,
        String shortName) {

    PrintModel {
        sections = Section.numbered(sections, "s");
    }

    public String language() {
        return locale.getLanguage();
    }
}
