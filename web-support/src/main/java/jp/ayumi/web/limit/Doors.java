package jp.ayumi.web.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * Where somebody shows a secret or begins to sign in. Each such request costs a slow hash or a session, and asks for no
 * token, so that there are fewer of them than of others.
 */
final class Doors {

    private static final Set<String> EXPENSIVE_TO_POST =
            Set.of("/oauth2/token", "/oauth2/introspect", "/oauth2/revoke", "/identity/login", "/identity/password");
    private static final String SIGN_IN = "/login";
    private static final String AUTHORIZE = "/oauth2/authorize";

    private Doors() {}

    /** The address that stands at a door; nobody elsewhere. */
    static Optional<String> addressAtOne(HttpServletRequest request) {
        // As the container decoded and normalised it: no way of writing the same path is another path.
        String path = request.getServletPath();
        boolean atOne = path.equals(SIGN_IN)
                || path.startsWith(SIGN_IN + "/")
                || path.equals(AUTHORIZE)
                || request.getMethod().equals("POST") && EXPENSIVE_TO_POST.contains(path);
        return atOne ? Optional.of(ClientAddress.of(request)) : Optional.empty();
    }
}
