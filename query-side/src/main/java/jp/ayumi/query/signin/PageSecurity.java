package jp.ayumi.query.signin;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import jp.ayumi.web.language.Languages;
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
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
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
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(SignInFirst::isPage);
        wanted.setMatchingRequestParameterName(null);
        http.securityMatcher(PAGES)
                .headers(headers -> BrowserHeaders.ofPages(headers, FOR_EVERYBODY))
                .requestCache(cache -> cache.requestCache(wanted))
                .logout(logout -> logout.logoutSuccessUrl("/"))
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
                    failure(pages)));
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
                .failureHandler(failure);
    }

    /** Says that it failed, never why in the issuer's words: those come from outside. */
    private static AuthenticationFailureHandler failure(PlainPage pages) {
        return (request, response, reason) -> pages.write(
                request,
                response,
                HttpStatus.UNAUTHORIZED,
                "sign-in-failed",
                Map.of(),
                "<p><a href=\"" + START + "\">" + pages.text("sign-in-again", Languages.of(request), Map.of())
                        + "</a></p>");
    }

    private static RequestMatcher anyOf(String... patterns) {
        PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(
                Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
    }
}
