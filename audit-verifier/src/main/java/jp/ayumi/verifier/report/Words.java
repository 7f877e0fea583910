package jp.ayumi.verifier.report;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Sentences in Japanese, or in English where that is asked for. */
public final class Words {

    private final ResourceBundle bundle;

    public Words(Locale locale) {
        bundle = ResourceBundle.getBundle(
                "jp.ayumi.verifier.report.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    public String say(String key, Object... details) {
        return MessageFormat.format(bundle.getString(key), details);
    }

    String say(String key, List<String> details) {
        return say(key, details.toArray());
    }
}
