package jp.ayumi.log.axonserver;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the operator of a process on Axon Server reads: in Japanese unless the language is English. */
final class Sentences {

    private Sentences() {}

    static String sentence(String key, Locale locale, Object... arguments) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "jp.ayumi.log.axonserver.sentences",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return MessageFormat.format(sentences.getString(key), arguments);
    }
}
