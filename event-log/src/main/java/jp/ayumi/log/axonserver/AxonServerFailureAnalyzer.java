package jp.ayumi.log.axonserver;

import java.util.Locale;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that Axon Server is not there, and what to do, instead of a stack trace. */
final class AxonServerFailureAnalyzer extends AbstractFailureAnalyzer<AxonServerUnreachableException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AxonServerUnreachableException cause) {
        return analysis(cause, Locale.getDefault());
    }

    /** Japanese unless the language is English. */
    static FailureAnalysis analysis(AxonServerUnreachableException cause, Locale locale) {
        return new FailureAnalysis(
                Sentences.sentence("unreachable", locale, cause.servers()),
                Sentences.sentence("unreachable.action", locale),
                cause);
    }
}
