package jp.ayumi.standalone.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * A sentence for people; the words stand in {@code messages.properties}.
 *
 * @param key which sentence
 * @param details what it speaks of, shown as they are
 */
public record Sentence(String key, List<String> details) {

    /** A sentence about these details. */
    public static Sentence of(String key, Object... details) {
        return new Sentence(key, List.of(details).stream().map(String::valueOf).toList());
    }

    /** Japanese unless the locale is English. */
    public String in(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "jp.ayumi.standalone.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(key), details.toArray());
    }
}
