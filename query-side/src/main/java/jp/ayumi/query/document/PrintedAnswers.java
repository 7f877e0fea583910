package jp.ayumi.query.document;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.util.UriUtils;

/** A document over HTTP. */
@Component
public class PrintedAnswers {

    private final Press press;

    PrintedAnswers(Press press) {
        this.press = press;
    }

    /** @return {@code null} when the caller has it already; the request is answered then, and nothing was printed */
    public @Nullable ResponseEntity<byte[]> of(Printable document, WebRequest request) {
        String tag = "\"" + document.tag() + "\"";
        if (request.checkNotModified(tag)) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(document))
                .contentType(MediaType.APPLICATION_PDF)
                .body(press.print(document.tag(), document.html(), document.made()));
    }

    /** RFC 6266: a name for every program, and by RFC 8187 the Japanese one for those that understand it. */
    private static String disposition(Printable document) {
        String name = document.fileName().replaceAll("[\\p{Cntrl}\\p{Cf}\\\\/:*?\"<>|\\s]+", "_") + ".pdf";
        return "inline; filename=\"" + document.shortName() + ".pdf\"; filename*=UTF-8''"
                + UriUtils.encode(name, StandardCharsets.UTF_8);
    }
}
