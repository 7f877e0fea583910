package jp.ayumi.standalone.identity;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** Shows our clients to the authorization server: client credentials only, tokens good for five minutes. */
final class Registrations implements RegisteredClientRepository {

    static final String MUNICIPALITY = "municipality";
    static final String ORGANIZATION = "organization";
    static final String ROLES = "roles";

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Clients clients;

    Registrations(Clients clients) {
        this.clients = clients;
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
        return clients.find(id).map(Registrations::registration).orElse(null);
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
                .clientSettings(settings(client))
                .build();
    }

    private static ClientSettings settings(Client client) {
        ClientSettings.Builder settings = ClientSettings.builder().setting(ROLES, List.copyOf(client.roles()));
        if (client.municipality() != null) {
            settings.setting(MUNICIPALITY, client.municipality());
        }
        if (client.organization() != null) {
            settings.setting(ORGANIZATION, client.organization());
        }
        return settings.build();
    }
}
