package jp.ayumi.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the sender of a refused command is told.
 *
 * @param code the rule that refused, by its permanent name
 * @param kind decides the HTTP status
 * @param pointer JSON pointer (RFC 6901) into the request body, when one place is to blame
 * @param arguments for the placeholders of the sentence, by name
 */
public record Refusal(String code, Rule.Kind kind, @Nullable String pointer, Map<String, String> arguments) {

    public Refusal {
        arguments = Map.copyOf(arguments);
    }
}
