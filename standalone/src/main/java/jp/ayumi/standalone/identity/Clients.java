package jp.ayumi.standalone.identity;

import java.util.Optional;

/** Who may ask for tokens. */
public interface Clients {

    Optional<Client> find(String id);

    /**
     * Gives somebody a new secret.
     *
     * @return whether it was changed; not when nobody has that name, or when these secrets are fixed
     */
    default boolean changeSecret(String id, String secretHash) {
        return false;
    }
}
