package jp.ayumi.standalone.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program, or a person with curl, that may ask for tokens.
 *
 * @param id the client id, and the {@code sub} of its tokens
 * @param secretHash bcrypt; the secret itself is kept nowhere
 * @param municipality the tenant it works for; absent for an administrator of the installation
 * @param organization the organisation it works for
 */
public record Client(
        String id,
        String secretHash,
        @Nullable String municipality,
        @Nullable String organization,
        List<String> roles) {

    public Client {
        roles = List.copyOf(roles);
    }

    Client withSecret(String hash) {
        return new Client(id, hash, municipality, organization, roles);
    }
}
