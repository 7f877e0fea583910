package jp.ayumi.web.security;

import java.time.Instant;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** Whom a token speaks of, once it is checked: the same checks for what a caller sends and for what a sign-in brings. */
public final class TokenReader {

    private final JwtDecoder decoder;

    TokenReader(JwtDecoder decoder) {
        this.decoder = decoder;
    }

    /**
     * Checks signature, issuer, audience, times and claims.
     *
     * @throws JwtException when the token is not to be believed, or its issuer's keys cannot be had
     */
    public SignedIn signIn(String token, Instant now) {
        Jwt checked = decoder.decode(token);
        String name = checked.getClaimAsString(StandardClaimNames.NAME);
        return new SignedIn(ActorReader.actor(checked), name == null || name.isBlank() ? null : name.strip(), now);
    }

    JwtDecoder decoder() {
        return decoder;
    }
}
