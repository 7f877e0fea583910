package jp.ayumi.standalone.identity;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import jp.ayumi.standalone.home.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** The authorization server: {@code POST /oauth2/token} with client credentials. */
@Configuration(proxyBeanMethods = false)
class IdentityConfiguration {

    /** Before the filter chain that asks everybody for a token. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain authorizationServerSecurity(HttpSecurity http) {
        OAuth2AuthorizationServerConfigurer server = new OAuth2AuthorizationServerConfigurer();
        return http.securityMatcher(server.getEndpointsMatcher())
                .with(server, defaults -> {})
                .authorizeHttpRequests(paths -> paths.requestMatchers(HttpMethod.GET, "/.well-known/**", "/oauth2/jwks")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .csrf(csrf -> csrf.disable()) // no cookies, so nothing to forge
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    @Bean
    JWKSource<SecurityContext> signingKeys(Home home) throws IOException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.ensure(home.keys())));
    }

    @Bean
    RegisteredClientRepository registrations(Clients clients) {
        return new Registrations(clients);
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(@Value("${ayumi.security.audience:ayumi}") String audience) {
        return new Claims(audience);
    }

    @Bean
    OAuth2AuthorizationService authorizations() {
        return new NoTokensKept();
    }

    @Bean
    PasswordEncoder secretHashes() {
        return Secrets.HASHES;
    }

    @Bean
    AuthorizationServerSettings issuer(@Value("${ayumi.security.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }
}
