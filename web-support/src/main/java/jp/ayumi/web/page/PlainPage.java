package jp.ayumi.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.language.Sentences;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;

/** A page of a heading and a few sentences, in the language of who reads it; for nobody's cache. */
public final class PlainPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%2$s | Ayumi</title>
            <link rel="stylesheet" href="/assets/plain.css">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%3$s</p>
            %4$s
            </main>
            </body>
            </html>
            """;

    private final Sentences sentences;

    public PlainPage(Sentences sentences) {
        this.sentences = sentences;
    }

    /**
     * Sends it.
     *
     * @param key which page: {@code page.<key>.title} and {@code page.<key>.text}
     * @param arguments what the sentences speak of
     * @param more what follows them, as HTML that is safe to show
     */
    public void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String key,
            Map<String, String> arguments,
            String more)
            throws IOException {
        Locale locale = Languages.of(request);
        byte[] page = PAGE.formatted(
                        locale.getLanguage(),
                        text(key + ".title", locale, arguments),
                        text(key + ".text", locale, arguments),
                        more)
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage());
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    /** A sentence of a page, escaped for HTML. */
    public String text(String key, Locale locale, Map<String, String> arguments) {
        return HtmlUtils.htmlEscape(
                sentences.find("page." + key, locale, arguments).orElse(key), StandardCharsets.UTF_8.name());
    }
}
