package jp.ayumi.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The two languages in which this service speaks to people. */
public final class Languages {

    /** The parameter by which the reader of a page chooses. */
    public static final String PARAMETER = "lang";

    private Languages() {}

    /**
     * What the reader of a page has chosen; else the first language of {@code Accept-Language} that is spoken here; Japanese
     * when there is none.
     */
    public static Locale of(HttpServletRequest request) {
        String chosen = isRead(request) ? request.getParameter(PARAMETER) : null;
        if (Locale.ENGLISH.getLanguage().equals(chosen)) {
            return Locale.ENGLISH;
        }
        if (Locale.JAPANESE.getLanguage().equals(chosen)) {
            return Locale.JAPANESE;
        }
        return preferred(request);
    }

    /** To look for a parameter of anything else would read its body. */
    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }

    private static Locale preferred(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) {
            return Locale.JAPANESE;
        }
        for (Locale wanted : Collections.list(request.getLocales())) {
            if (wanted.getLanguage().equals(Locale.ENGLISH.getLanguage())) {
                return Locale.ENGLISH;
            }
            if (wanted.getLanguage().equals(Locale.JAPANESE.getLanguage())) {
                return Locale.JAPANESE;
            }
        }
        return Locale.JAPANESE;
    }
}
