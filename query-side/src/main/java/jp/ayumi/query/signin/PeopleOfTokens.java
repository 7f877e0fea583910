package jp.ayumi.query.signin;

import java.time.Clock;
import jp.ayumi.web.security.TokenReader;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtException;

/** Knows who signed in from the access token, which is checked as one that a caller of the API sends. */
final class PeopleOfTokens implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private final TokenReader tokens;
    private final Clock clock;

    PeopleOfTokens(TokenReader tokens, Clock clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) {
        try {
            return tokens.signIn(request.getAccessToken().getTokenValue(), clock.instant());
        } catch (BadJwtException e) {
            throw new OAuth2AuthenticationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN), e);
        } catch (JwtException e) {
            throw new IssuerAwayException(e);
        }
    }
}
