package jp.ayumi.postgres;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.jspecify.annotations.Nullable;

/** The server cannot be started or stopped; says so in one plain sentence, fit to be shown to whoever started it. */
public final class EmbeddedPostgresException extends RuntimeException {

    private final PostgresProblem problem;
    private final transient List<Object> details;

    EmbeddedPostgresException(PostgresProblem problem, Object... details) {
        this(problem, null, details);
    }

    EmbeddedPostgresException(PostgresProblem problem, @Nullable Throwable cause, Object... details) {
        super(sentence(problem, Locale.ENGLISH, details), cause);
        this.problem = problem;
        this.details = List.of(details);
    }

    public PostgresProblem problem() {
        return problem;
    }

    /** What is wrong and what to do about it; Japanese unless the locale is English. */
    public String sentence(Locale locale) {
        return sentence(problem, locale, details.toArray());
    }

    private static String sentence(PostgresProblem problem, Locale locale, Object... details) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                "jp.ayumi.postgres.messages", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        Object[] plain = new Object[details.length];
        for (int i = 0; i < details.length; i++) {
            plain[i] = String.valueOf(details[i]);
        }
        return MessageFormat.format(bundle.getString(problem.name()), plain);
    }
}
