package jp.ayumi.log.key;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A key that cannot be used ends the start with the sentence that says so, instead of a stack trace. */
final class KeyFailureAnalyzer extends AbstractFailureAnalyzer<KeyException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, KeyException cause) {
        return new FailureAnalysis(
                cause.sentence(Locale.JAPANESE) + " " + cause.sentence(Locale.ENGLISH),
                "ayumi.log.*: docs/audit/README.md",
                cause);
    }
}
