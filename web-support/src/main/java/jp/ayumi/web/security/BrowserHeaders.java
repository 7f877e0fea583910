package jp.ayumi.web.security;

import java.net.URI;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What every answer forbids browsers to do with it. Strict-Transport-Security and nosniff are Spring Security's own
 * defaults; the first is sent over TLS only.
 */
public final class BrowserHeaders {

    /** Everything comes from here or is not loaded: no inline script or style, no frame around it, no form to elsewhere. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'%s; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private static final String PERMISSIONS_POLICY =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private BrowserHeaders() {}

    /** Answers that are meant for the caller only: nobody keeps them. */
    public static void ofPersonalAnswers(HeadersConfigurer<HttpSecurity> headers) {
        policies(headers, "");
    }

    /**
     * Answers of which some are for everybody.
     *
     * @param forEverybody those; how long they may be kept is said where they are made
     * @param formsLeadTo where the form for signing out leads in the end: browsers hold redirects to the policy, too
     */
    public static void ofPages(
            HeadersConfigurer<HttpSecurity> headers, RequestMatcher forEverybody, String formsLeadTo) {
        policies(headers, elsewhere(URI.create(formsLeadTo)));
        headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(forEverybody), new CacheControlHeadersWriter()));
    }

    private static String elsewhere(URI address) {
        return address.isAbsolute() ? " " + address.getScheme() + "://" + address.getAuthority() : "";
    }

    private static void policies(HeadersConfigurer<HttpSecurity> headers, String forms) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY.formatted(forms)))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS_POLICY))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}
