package jp.ayumi.log.axonserver;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
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
        ResourceBundle sentences = ResourceBundle.getBundle(
                "jp.ayumi.log.axonserver.sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new FailureAnalysis(
                MessageFormat.format(sentences.getString("unreachable"), cause.servers()),
                sentences.getString("unreachable.action"),
                cause);
    }
}
