package jp.ayumi.query.plan.history;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened, before it is put into a language.
 *
 * @param sentence the key of the sentence: {@code history.} and the event's permanent name, where one event tells of several
 *     things with a further word
 * @param arguments for its placeholders; dates and fiscal years as the log writes them
 * @param reason the event's own reason, when it has one
 */
record Told(
        String sentence,
        Map<String, String> arguments,
        @Nullable String reason) {

    static Told of(String sentence, String... namesAndValues) {
        return new Told("history." + sentence, Fields.listing(namesAndValues), null);
    }

    Told because(String given) {
        return new Told(sentence, arguments, given);
    }
}
