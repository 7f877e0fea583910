package jp.ayumi.web.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import jakarta.servlet.DispatcherType;
import jp.ayumi.web.problem.ProblemWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.DefaultAuthenticationEventPublisher;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;

/**
 * Everything needs a token but the probes, the description of the API, and what a side declares to be {@link OpenReads}; what the
 * process tells of itself needs an administrator. What is new is closed until somebody opens it.
 * The last of the filter chains, so that an embedded authorization server can bring its own before it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
public class SecurityConfiguration {

    private static final String ADMINISTRATOR = "administrator";

    private static final String[] OPEN_READS = {
        "/actuator/health/liveness",
        "/actuator/health/readiness",
        "/openapi",
        "/openapi/**",
        "/openapi.yaml",
        "/swagger-ui.html",
        "/swagger-ui/**"
    };

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain ayumiSecurity(
            HttpSecurity http,
            SecurityProperties properties,
            TokenReader tokens,
            ProblemWriter problems,
            ObjectProvider<OpenReads> forEverybody) {
        SecurityFaults faults = new SecurityFaults(problems);
        return http.csrf(AbstractHttpConfigurer::disable) // no cookies, so nothing to forge
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new WithoutSession(), DisableEncodeUrlFilter.class)
                .headers(BrowserHeaders::ofPersonalAnswers)
                .authorizeHttpRequests(paths -> {
                    paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    paths.requestMatchers(HttpMethod.GET, OPEN_READS).permitAll();
                    forEverybody.stream()
                            .flatMap(open -> open.paths().stream())
                            .forEach(path ->
                                    paths.requestMatchers(HttpMethod.GET, path).permitAll());
                    properties
                            .openPaths()
                            .forEach(path -> paths.requestMatchers(path).permitAll());
                    if (properties.openMetrics()) {
                        paths.requestMatchers(HttpMethod.GET, "/actuator/prometheus")
                                .permitAll();
                    }
                    paths.requestMatchers("/actuator/**").access((somebody, what) -> ofTheInstallation());
                    paths.anyRequest().authenticated();
                })
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens.decoder()))
                        .authenticationEntryPoint(faults)
                        .accessDeniedHandler(faults)
                        .withObjectPostProcessor(new KeysUnreachable(faults)))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(faults).accessDeniedHandler(faults))
                .build();
    }

    @Bean
    TokenReader tokenReader(SecurityProperties properties, ObjectProvider<JWKSource<SecurityContext>> ownKeys) {
        return new TokenReader(AccessTokens.decoder(properties, ownKeys.getIfAvailable()));
    }

    @Bean
    SecurityLog securityLog() {
        return new SecurityLog();
    }

    /** Every failure is told, those that Spring Security has no event for as well. */
    @Bean
    AuthenticationEventPublisher authenticationEvents(ApplicationEventPublisher events) {
        DefaultAuthenticationEventPublisher publisher = new DefaultAuthenticationEventPublisher(events);
        publisher.setDefaultAuthenticationFailureEvent(AuthenticationFailureBadCredentialsEvent.class);
        return publisher;
    }

    @Bean
    HandlerMethodArgumentResolver currentActor() {
        return new CurrentActorResolver();
    }

    /** What the process tells of itself is no municipality's: an administrator of one has no business there. */
    private static AuthorizationDecision ofTheInstallation() {
        return new AuthorizationDecision(ActorReader.find()
                .filter(actor -> actor.municipality() == null && actor.roles().contains(ADMINISTRATOR))
                .isPresent());
    }

    /** Keys that cannot be fetched are an answer (503), not an exception that escapes the filter. */
    private record KeysUnreachable(SecurityFaults faults)
            implements ObjectPostProcessor<BearerTokenAuthenticationFilter> {

        @Override
        public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
            AuthenticationEntryPointFailureHandler handler = new AuthenticationEntryPointFailureHandler(faults);
            handler.setRethrowAuthenticationServiceException(false);
            filter.setAuthenticationFailureHandler(handler);
            return filter;
        }
    }
}
