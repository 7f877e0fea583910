package jp.ayumi.api.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody read.
 *
 * @param number from 1, without holes over all municipalities
 * @param recordedAt before the answer was given
 * @param actor opaque id
 * @param person the actor's place in the directory of persons
 * @param operation the operation's name
 * @param asked the parameters as they were understood
 */
public record AccessView(
        long number,
        Instant recordedAt,
        String actor,
        String person,
        @Nullable String organization,
        List<String> roles,
        String operation,
        String asked,
        String correlationId) {

    public AccessView {
        roles = List.copyOf(roles);
    }
}
