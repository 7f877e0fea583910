package jp.ayumi.log.proof;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * One thing that does not hold.
 *
 * @param where the position, the size or the tile that it is about
 */
public record Finding(Contradiction what, String where) {

    /** Of something that is numbered. */
    public static Finding at(Contradiction what, long where) {
        return new Finding(what, Long.toString(where));
    }

    /** What it is, in plain words; Japanese unless the locale is English. */
    public String sentence(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "jp.ayumi.log.proof.sentences", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(what.name()), where);
    }
}
