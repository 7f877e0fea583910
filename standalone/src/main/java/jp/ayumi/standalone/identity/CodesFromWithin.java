package jp.ayumi.standalone.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AccessTokenAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/**
 * Redeems a code where pages and authorization server are one process: by the server's own checks, but not over HTTP. A
 * process that calls itself would have to know its own address and to trust its own certificate.
 */
final class CodesFromWithin implements OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> {

    private final AuthenticationProvider clients;
    private final AuthenticationProvider codes;
    private final AuthorizationServerSettings settings;
    private final Clock clock;

    CodesFromWithin(
            AuthenticationProvider clients,
            AuthenticationProvider codes,
            AuthorizationServerSettings settings,
            Clock clock) {
        this.clients = clients;
        this.codes = codes;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public OAuth2AccessTokenResponse getTokenResponse(OAuth2AuthorizationCodeGrantRequest request) {
        AuthorizationServerContextHolder.setContext(new Within(settings));
        try {
            return response(redeemed(request));
        } catch (AuthenticationException e) {
            throw new OAuth2AuthorizationException(new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT), e);
        } finally {
            AuthorizationServerContextHolder.resetContext();
        }
    }

    private OAuth2AccessToken redeemed(OAuth2AuthorizationCodeGrantRequest request) {
        OAuth2AuthorizationRequest asked = request.getAuthorizationExchange().getAuthorizationRequest();
        String code =
                request.getAuthorizationExchange().getAuthorizationResponse().getCode();
        Object verifier = asked.getAttribute(PkceParameterNames.CODE_VERIFIER);
        Authentication client = clients.authenticate(new OAuth2ClientAuthenticationToken(
                request.getClientRegistration().getClientId(),
                ClientAuthenticationMethod.NONE,
                null,
                Map.of(
                        OAuth2ParameterNames.GRANT_TYPE, AuthorizationGrantType.AUTHORIZATION_CODE.getValue(),
                        OAuth2ParameterNames.CODE, code,
                        PkceParameterNames.CODE_VERIFIER, Objects.requireNonNull(verifier))));
        Authentication token = codes.authenticate(
                new OAuth2AuthorizationCodeAuthenticationToken(code, client, asked.getRedirectUri(), Map.of()));
        return ((OAuth2AccessTokenAuthenticationToken) token).getAccessToken();
    }

    private OAuth2AccessTokenResponse response(OAuth2AccessToken token) {
        return OAuth2AccessTokenResponse.withToken(token.getTokenValue())
                .tokenType(token.getTokenType())
                .expiresIn(
                        Duration.between(clock.instant(), token.getExpiresAt()).toSeconds())
                .build();
    }

    private record Within(AuthorizationServerSettings settings) implements AuthorizationServerContext {

        @Override
        public String getIssuer() {
            return settings.getIssuer();
        }

        @Override
        public AuthorizationServerSettings getAuthorizationServerSettings() {
            return settings;
        }
    }
}
