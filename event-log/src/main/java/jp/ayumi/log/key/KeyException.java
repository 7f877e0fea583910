package jp.ayumi.log.key;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** A key cannot be used; says so in one plain sentence, fit to be shown to whoever runs the process. */
public final class KeyException extends RuntimeException {

    private final KeyProblem problem;
    private final String about;

    /** @param about the file, or what is set wrongly; never a secret */
    public KeyException(KeyProblem problem, Object about, @Nullable Throwable cause) {
        super(sentence(problem, String.valueOf(about), Locale.ENGLISH), cause);
        this.problem = problem;
        this.about = String.valueOf(about);
    }

    public KeyProblem problem() {
        return problem;
    }

    /** What is wrong and what to do about it; Japanese unless the locale is English. */
    public String sentence(Locale locale) {
        return sentence(problem, about, locale);
    }

    private static String sentence(KeyProblem problem, String about, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "jp.ayumi.log.key.sentences", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(problem.name()), about);
    }
}
