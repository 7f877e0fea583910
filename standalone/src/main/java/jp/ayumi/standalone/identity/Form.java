package jp.ayumi.standalone.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import jp.ayumi.web.language.Languages;
import jp.ayumi.web.page.PlainPage;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/** A form for names and passwords, protected from being sent by other sites. */
final class Form {

    private static final String FORM = """
            <form method="post" action="%s">
            <input type="hidden" name="%s" value="%s">
            %s<button type="submit">%s</button>
            </form>
            """;

    private static final String FIELD = """
            <label for="%1$s">%2$s</label>
            <input id="%1$s" name="%1$s" %3$s required>
            """;

    private Form() {}

    /** What people are asked for. */
    enum Field {
        USERNAME("sign-in.name", "autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\""),
        PASSWORD("sign-in.password", "type=\"password\" autocomplete=\"current-password\""),
        CHOSEN("password.chosen", "type=\"password\" autocomplete=\"new-password\""),
        AGAIN("password.again", "type=\"password\" autocomplete=\"new-password\"");

        private final String label;
        private final String attributes;

        Field(String label, String attributes) {
            this.label = label;
            this.attributes = attributes;
        }

        private String html(PlainPage pages, Locale locale) {
            return FIELD.formatted(name().toLowerCase(Locale.ROOT), pages.text(label, locale, Map.of()), attributes);
        }
    }

    /** The form as a part of a page. */
    static String of(PlainPage pages, HttpServletRequest request, String path, String button, Field... fields) {
        Locale locale = Languages.of(request);
        CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return FORM.formatted(
                request.getContextPath() + path,
                HtmlUtils.htmlEscape(token.getParameterName()),
                HtmlUtils.htmlEscape(token.getToken()),
                Arrays.stream(fields).map(field -> field.html(pages, locale)).collect(Collectors.joining()),
                pages.text(button, locale, Map.of()));
    }

    /** A sentence that says what was wrong, read out at once to who does not see it. */
    static String wrong(PlainPage pages, HttpServletRequest request, String key, Map<String, String> arguments) {
        return "<p class=\"wrong\" role=\"alert\">" + pages.text(key, Languages.of(request), arguments) + "</p>\n";
    }
}
