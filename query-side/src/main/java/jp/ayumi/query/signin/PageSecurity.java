package jp.ayumi.query.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Arrays;
import jp.ayumi.web.page.PlainPage;
import jp.ayumi.web.security.BrowserHeaders;
import jp.ayumi.web.security.SecurityProperties;
import jp.ayumi.web.security.TokenReader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The pages: a session by cookie, and only here. The API knows tokens only and looks at no cookie. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PageSettings.class)
class PageSecurity {

    static final String LOGIN = "/login";
    static final String START = LOGIN + "/" + IssuerOfPages.ID;
    static final String RETURN = LOGIN + "/return";

    private static final RequestMatcher FOR_EVERYBODY = anyOf("/", "/public/**", "/assets/**", "/webjars/**");
    private static final RequestMatcher PAGES = anyOf(
            "/", "/public/**", "/assets/**", "/webjars/**", "/municipalities/**", LOGIN, LOGIN + "/**", "/logout");

    private static final int BEFORE_THE_API = 100;

    /** Also of pages that the browser holds for its way back. Over plain HTTP browsers take no notice of it. */
    private static final LogoutHandler NOTHING_IS_LEFT =
            new HeaderWriterLogoutHandler(new StaticHeadersWriter("Clear-Site-Data", "\"cache\""));

    @Bean
    @Order(BEFORE_THE_API)
    SecurityFilterChain pagesBySession(
            HttpSecurity http,
            PageSettings settings,
            SecurityProperties security,
            TokenReader tokens,
            ObjectProvider<OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest>> codes,
            PlainPage pages,
            Clock clock) {
        http.securityMatcher(PAGES)
                .headers(headers -> BrowserHeaders.ofPages(headers, FOR_EVERYBODY, settings.afterwards()))
                .csrf(forms -> forms.csrfTokenRepository(new FormTokens()))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .logout(logout -> logout.logoutSuccessUrl(settings.afterwards()).addLogoutHandler(NOTHING_IS_LEFT))
                .addFilterAfter(new EndOfSession(settings.longest(), clock), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(paths -> {
                    paths.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                            .permitAll();
                    paths.requestMatchers(FOR_EVERYBODY).permitAll();
                    if (settings.signsIn()) {
                        paths.requestMatchers(HttpMethod.GET, LOGIN, LOGIN + "/**")
                                .permitAll();
                    }
                    paths.anyRequest().authenticated();
                })
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(new SignInFirst(settings.signsIn(), pages)));
        if (settings.signsIn()) {
            IssuerOfPages issuer = new IssuerOfPages(settings, security);
            http.oauth2Login(login -> signIn(
                    login,
                    issuer,
                    new PeopleOfTokens(tokens, clock),
                    codes.getIfAvailable(RestClientAuthorizationCodeTokenResponseClient::new),
                    new FailedSignIn(pages)));
        }
        return http.build();
    }

    private static void signIn(
            OAuth2LoginConfigurer<HttpSecurity> login,
            IssuerOfPages issuer,
            PeopleOfTokens people,
            OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codes,
            AuthenticationFailureHandler failure) {
        login.clientRegistrationRepository(issuer)
                .authorizedClientRepository(new TokensNotKept())
                .loginPage(LOGIN)
                .authorizationEndpoint(start -> start.authorizationRequestResolver(new StartOfSignIn(issuer)))
                .redirectionEndpoint(end -> end.baseUri(RETURN))
                .tokenEndpoint(token -> token.accessTokenResponseClient(codes))
                .userInfoEndpoint(user -> user.userService(people))
                .successHandler(new WantedPage())
                .failureHandler(failure)
                .addObjectPostProcessor(new StartMayFail(failure));
    }

    /** A sign-in that cannot even begin is answered as one that fails. */
    private record StartMayFail(AuthenticationFailureHandler failure)
            implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

        @Override
        public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
            filter.setAuthenticationFailureHandler(failure);
            return filter;
        }
    }

    private static RequestMatcher anyOf(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }
}
