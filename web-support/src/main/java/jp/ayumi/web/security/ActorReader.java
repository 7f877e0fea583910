package jp.ayumi.web.security;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor of the running request: from its checked token, or from the session of who signed in to the pages. */
public final class ActorReader {

    private ActorReader() {}

    /**
     * @throws AuthenticationCredentialsNotFoundException when the request has neither; it is answered with 401
     */
    public static CurrentActor current() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no token"));
    }

    /** The actor; nobody when the request has no good token and no session. */
    public static Optional<CurrentActor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication instanceof JwtAuthenticationToken token) {
            return Optional.of(actor(token.getToken()));
        }
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person.actor())
                : Optional.empty();
    }

    static CurrentActor actor(Jwt token) {
        return new CurrentActor(
                token.getClaimAsString("iss"),
                token.getSubject(),
                Optional.ofNullable(token.getClaimAsString(ActorClaims.MUNICIPALITY))
                        .map(MunicipalityId::new)
                        .orElse(null),
                Optional.ofNullable(token.getClaimAsString(ActorClaims.ORGANIZATION))
                        .map(OrganizationId::new)
                        .orElse(null),
                OrderedSets.copyOf(Optional.ofNullable(token.getClaimAsStringList(ActorClaims.ROLES))
                        .orElse(List.of())));
    }
}
