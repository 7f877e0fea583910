package jp.ayumi.web.security;

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
    public CurrentActor read(String token) {
        return ActorReader.actor(decoder.decode(token));
    }

    JwtDecoder decoder() {
        return decoder;
    }
}
