package jp.ayumi.standalone.identity;

import com.github.benmanes.caffeine.cache.Ticker;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import jp.ayumi.standalone.home.Home;
import jp.ayumi.web.security.BrowserHeaders;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.authentication.PublicClientAuthenticationProvider;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The authorization server: {@code POST /oauth2/token} for programs, and a login page and codes for people. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    private static final String SESSION = "ayumi.identity";

    /** Before the filter chains of pages and API. Its sessions are its own: who signed in here is not yet in the pages. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain authorizationServerSecurity(
            HttpSecurity http, People people, Attempts attempts, LoginForm form) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        RequestMatcher login = PathPatternRequestMatcher.withDefaults().matcher(LoginForm.PATH);
        RequestMatcher password = PathPatternRequestMatcher.withDefaults().matcher(PasswordForm.PATH);
        RequestMatcher authorize = PathPatternRequestMatcher.withDefaults().matcher("/oauth2/authorize");
        HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
        sessions.setSpringSecurityContextKey(SESSION);
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setSessionAttrName(SESSION + ".wanted");
        wanted.setRequestMatcher(authorize);
        wanted.setMatchingRequestParameterName(null);
        return http.securityMatcher(new OrRequestMatcher(server.getEndpointsMatcher(), login, password))
                .with(server, defaults -> {})
                .headers(BrowserHeaders::ofPersonalAnswers)
                .securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(wanted))
                .authenticationProvider(new PeopleAtTheDoor(people, attempts))
                .formLogin(page -> page.loginPage(LoginForm.PATH).permitAll().failureHandler(form))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(LoginForm.PATH), authorize))
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, "/.well-known/**", "/oauth2/jwks")
                        .permitAll()
                        .requestMatchers(password)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // A token is asked for with a secret of its own and no cookie; the login form keeps its protection.
                .csrf(csrf -> csrf.ignoringRequestMatchers(server.getEndpointsMatcher()))
                .build();
    }

    /** Of both doors. They are no beans: Spring Security would ask such a one a second time, and it would count twice. */
    @Bean
    Attempts attempts() {
        return new Attempts(Ticker.systemTicker());
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(Home home) throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.ensure(home.keys())));
    }

    @Bean
    RegisteredClientRepository registrations(
            Clients clients, @Value("${ayumi.pages.url:#{null}}") @Nullable String url) {
        return new Registrations(clients, url);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(
            @Value("${ayumi.security.audience:ayumi}") String audience, Clients clients, People people) {
        return new Claims(audience, clients, people);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new PendingCodes(Ticker.systemTicker());
    }

    @Bean
    PasswordEncoder secretHashes() {
        return Secrets.HASHES;
    }

    @Bean
    AuthorizationServerSettings issuer(@Value("${ayumi.security.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codesFromWithin(
            RegisteredClientRepository registrations,
            OAuth2AuthorizationService authorizations,
            JWKSource<SecurityContext> keys,
            OAuth2TokenCustomizer<JwtEncodingContext> claims,
            AuthorizationServerSettings settings,
            Clock clock) {
        JwtGenerator tokens = new JwtGenerator(new NimbusJwtEncoder(keys));
        tokens.setJwtCustomizer(claims);
        return new CodesFromWithin(
                new PublicClientAuthenticationProvider(registrations, authorizations),
                new OAuth2AuthorizationCodeAuthenticationProvider(authorizations, tokens),
                settings,
                clock);
    }
}
