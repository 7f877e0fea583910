package jp.ayumi.web.language;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import org.springframework.http.HttpHeaders;

/** The two languages in which this service speaks to people. */
public final class Languages {

    private Languages() {}

    /** The first language of {@code Accept-Language} that is spoken here; Japanese when there is none. */
    public static Locale of(HttpServletRequest request) {
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
