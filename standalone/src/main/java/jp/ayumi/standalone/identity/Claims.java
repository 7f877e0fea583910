package jp.ayumi.standalone.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in the token for whom its bearer works and in which roles, as written down at this moment. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final String audience;
    private final Clients clients;
    private final People people;

    Claims(String audience, Clients clients, People people) {
        this.audience = audience;
        this.clients = clients;
        this.people = people;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        String name = context.getPrincipal().getName();
        boolean person = AuthorizationGrantType.AUTHORIZATION_CODE.equals(context.getAuthorizationGrantType());
        Client bearer = (person ? people.accounts() : clients)
                .find(name)
                .orElseThrow(() -> new OAuth2AuthenticationException(OAuth2ErrorCodes.ACCESS_DENIED));
        context.getClaims().audience(List.of(audience)).subject(person ? People.SUBJECT + name : name);
        claim(context, "municipality", bearer.municipality());
        claim(context, "organization", bearer.organization());
        claim(context, "roles", bearer.roles());
    }

    private static void claim(JwtEncodingContext context, String name, @Nullable Object value) {
        if (value != null) {
            context.getClaims().claim(name, value);
        }
    }
}
