package jp.ayumi.standalone.identity;

import java.util.List;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Says in the token for whom its bearer works and in which roles. */
final class Claims implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private static final List<String> FROM_THE_CLIENT =
            List.of(Registrations.MUNICIPALITY, Registrations.ORGANIZATION, Registrations.ROLES);

    private final String audience;

    Claims(String audience) {
        this.audience = audience;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        ClientSettings settings = context.getRegisteredClient().getClientSettings();
        context.getClaims().audience(List.of(audience));
        for (String claim : FROM_THE_CLIENT) {
            Object value = settings.getSetting(claim);
            if (value != null) {
                context.getClaims().claim(claim, value);
            }
        }
    }
}
