package jp.ayumi.web.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.user.OAuth2User;

/**
 * Somebody who signed in to the pages: what the checked token said, kept in the session. The token itself is not kept.
 *
 * @param actor who it is
 * @param displayName what the token calls them, for their own eyes only; {@code null} when it does not. It is kept apart from the
 *     actor, so that no name can follow into a command or a question
 * @param since when they signed in
 */
public record SignedIn(CurrentActor actor, @Nullable String displayName, Instant since) implements OAuth2User {

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of("sub", actor.subject());
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getName() {
        return actor.id();
    }
}
