package jp.ayumi.web.security;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Reads the actor from the checked token of the running request. */
public final class ActorReader {

    private ActorReader() {}

    /**
     * @throws AuthenticationCredentialsNotFoundException when the request has no token; it is answered with 401
     */
    public static CurrentActor current() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("no token"));
    }

    /** The actor; nobody when the request has no good token. */
    public static Optional<CurrentActor> find() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                ? Optional.of(actor(token.getToken()))
                : Optional.empty();
    }

    private static CurrentActor actor(Jwt token) {
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
