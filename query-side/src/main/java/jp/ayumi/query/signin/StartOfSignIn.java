package jp.ayumi.query.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Begins a sign-in at one address only, always with PKCE; what looks like another issuer's address is just unknown. */
final class StartOfSignIn implements OAuth2AuthorizationRequestResolver {

    private final RequestMatcher start =
            PathPatternRequestMatcher.withDefaults().matcher(PageSecurity.START);
    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    StartOfSignIn(IssuerOfPages issuer) {
        this.resolver = new DefaultOAuth2AuthorizationRequestResolver(issuer, PageSecurity.LOGIN);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        if (!start.matches(request)) {
            return null;
        }
        WantedPage.keep(request);
        return resolver.resolve(request, IssuerOfPages.ID);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return resolver.resolve(request, registration);
    }
}
