package jp.ayumi.standalone.identity;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * Shows our clients to the authorization server: programs with client credentials, and the pages with codes and PKCE. Tokens
 * are good for five minutes.
 */
final class Registrations implements RegisteredClientRepository {

    /** The pages of this process; no secret could be kept from its own source. */
    static final String PAGES = "pages";

    private static final String RETURN = "/login/return";
    private static final Duration GOOD_FOR = Duration.ofMinutes(5);
    private static final Duration CODE_GOOD_FOR = Duration.ofMinutes(1);

    private final Clients clients;
    private final @Nullable String url;

    /**
     * @param url where browsers find the pages; when absent, codes go to whatever name of this process was asked for one
     */
    Registrations(Clients clients, @Nullable String url) {
        this.clients = clients;
        this.url = url == null || url.isBlank() ? null : url.replaceAll("/+$", "");
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("clients are added on the command line, not over HTTP");
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return PAGES.equals(id)
                ? pages()
                : clients.find(id).map(Registrations::registration).orElse(null);
    }

    private RegisteredClient pages() {
        String base = url == null
                ? ServletUriComponentsBuilder.fromCurrentContextPath().toUriString()
                : url;
        return RegisteredClient.withId(PAGES)
                .clientId(PAGES)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(base + RETURN)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(GOOD_FOR)
                        .authorizationCodeTimeToLive(CODE_GOOD_FOR)
                        .build())
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient registration(Client client) {
        return RegisteredClient.withId(client.id())
                .clientId(client.id())
                .clientSecret(client.secretHash())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(
                        TokenSettings.builder().accessTokenTimeToLive(GOOD_FOR).build())
                .build();
    }
}
