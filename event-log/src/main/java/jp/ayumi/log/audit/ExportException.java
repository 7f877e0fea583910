package jp.ayumi.log.audit;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** Nothing was exported; says why in one plain sentence. */
public final class ExportException extends RuntimeException {

    private final ExportProblem problem;
    private final String about;

    ExportException(ExportProblem problem, Object about, @Nullable Throwable cause) {
        super(sentence(problem, String.valueOf(about), Locale.ENGLISH), cause);
        this.problem = problem;
        this.about = String.valueOf(about);
    }

    public ExportProblem problem() {
        return problem;
    }

    /** What is wrong and what to do about it; Japanese unless the locale is English. */
    public String sentence(Locale locale) {
        return sentence(problem, about, locale);
    }

    private static String sentence(ExportProblem problem, String about, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "jp.ayumi.log.audit.sentences", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return MessageFormat.format(bundle.getString(problem.name()), about);
    }
}
