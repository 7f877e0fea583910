package jp.ayumi.web.security;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are believed.
 *
 * @param issuer the only issuer that is believed, exactly as tokens spell it
 * @param jwkSetUri where its keys are; found by discovery when absent
 * @param audience what tokens must be meant for
 * @param algorithms the signature algorithms that are believed; never {@code none}, never symmetric ones
 * @param clockSkew how far clocks may differ
 * @param openMetrics whether {@code /actuator/prometheus} needs no token, because the network protects it
 * @param openPaths further paths that need no token, as Spring MVC path patterns
 */
@ConfigurationProperties("ayumi.security")
public record SecurityProperties(
        @Nullable String issuer,
        @Nullable String jwkSetUri,
        @DefaultValue("ayumi") String audience,
        @DefaultValue({"RS256", "ES256", "PS256"}) List<String> algorithms,
        @DefaultValue("60s") Duration clockSkew,
        @DefaultValue("false") boolean openMetrics,
        @DefaultValue({}) List<String> openPaths) {

    public SecurityProperties {
        // A container passes on what is not set as an empty text.
        jwkSetUri = jwkSetUri == null || jwkSetUri.isBlank() ? null : jwkSetUri;
    }
}
