package jp.ayumi.standalone.identity;

import java.util.Optional;

/** Who may ask for tokens. */
public interface Clients {

    Optional<Client> find(String id);
}
