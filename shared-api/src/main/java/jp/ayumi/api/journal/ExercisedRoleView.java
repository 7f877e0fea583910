package jp.ayumi.api.journal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acted for an organisation in certain roles.
 *
 * @param actor opaque id
 * @param person the actor's place in the directory of persons
 * @param firstSeen when a command of this actor first carried exactly these
 * @param lastSeen when one last did
 * @param accepted how many such commands took effect
 * @param refused how many were refused
 */
public record ExercisedRoleView(
        String actor,
        String person,
        @Nullable String organization,
        List<String> roles,
        Instant firstSeen,
        Instant lastSeen,
        long accepted,
        long refused) {

    public ExercisedRoleView {
        roles = List.copyOf(roles);
    }
}
