package jp.ayumi.web.security;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.OrderedSets;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads the actor from the checked token of the request. */
final class CurrentActorResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CurrentActor.class;
    }

    @Override
    public CurrentActor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return actor(token.getToken());
        }
        throw new AuthenticationCredentialsNotFoundException("no token");
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
