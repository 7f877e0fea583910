package jp.ayumi.web.security;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.proc.ConfigurableJWTProcessor;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Reads and checks tokens. Made here and nowhere else, so that no other decoder in the application, such as that of an
 * embedded authorization server, can stand in for it without checking issuer and audience.
 */
final class AccessTokens {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private AccessTokens() {}

    /**
     * @param ownKeys the keys when this process issues the tokens itself
     */
    static JwtDecoder decoder(SecurityProperties properties, @Nullable JWKSource<SecurityContext> ownKeys) {
        String issuer = properties.issuer();
        if (issuer == null || issuer.isBlank()) {
            throw new IssuerMissingException();
        }
        List<SignatureAlgorithm> algorithms =
                properties.algorithms().stream().map(AccessTokens::asymmetric).toList();
        if (ownKeys != null) {
            return checking(
                    NimbusJwtDecoder.withJwkSource(ownKeys)
                            .jwtProcessorCustomizer(AccessTokens::acceptingTypes)
                            .jwsAlgorithms(all -> all.addAll(algorithms))
                            .build(),
                    properties,
                    issuer);
        }
        return withoutHaste(() -> checking(remote(properties, issuer, algorithms), properties, issuer));
    }

    /** The issuer may start later than this process: its keys are asked for with the first token, and again until they come. */
    private static JwtDecoder withoutHaste(Supplier<JwtDecoder> decoder) {
        SupplierJwtDecoder late = new SupplierJwtDecoder(decoder);
        return token -> {
            try {
                return late.decode(token);
            } catch (JwtDecoderInitializationException e) {
                // As when it goes away later: not the caller's fault, and not ours.
                throw new JwtException("the issuer cannot be reached", e);
            }
        };
    }

    private static NimbusJwtDecoder remote(
            SecurityProperties properties, String issuer, List<SignatureAlgorithm> algorithms) {
        NimbusJwtDecoder.JwkSetUriJwtDecoderBuilder builder = properties.jwkSetUri() == null
                ? NimbusJwtDecoder.withIssuerLocation(issuer)
                : NimbusJwtDecoder.withJwkSetUri(properties.jwkSetUri());
        return builder.restOperations(impatient())
                .jwtProcessorCustomizer(AccessTokens::acceptingTypes)
                .jwsAlgorithms(all -> all.addAll(algorithms))
                .build();
    }

    /** Requests queue behind the one that asks the issuer. Keys come from where the settings say and from nowhere else. */
    private static RestTemplate impatient() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory() {
            @Override
            protected void prepareConnection(HttpURLConnection connection, String method) throws IOException {
                super.prepareConnection(connection, method);
                connection.setInstanceFollowRedirects(false);
            }
        };
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return new RestTemplate(requests);
    }

    /** RFC 9068 calls access tokens {@code at+jwt}; many issuers still say {@code JWT} or nothing. */
    private static void acceptingTypes(ConfigurableJWTProcessor<SecurityContext> processor) {
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    }

    private static SignatureAlgorithm asymmetric(String name) {
        SignatureAlgorithm algorithm = SignatureAlgorithm.from(name);
        if (algorithm == null) {
            throw new IllegalArgumentException("ayumi.security.algorithms: not an asymmetric algorithm: " + name);
        }
        return algorithm;
    }

    private static JwtDecoder checking(NimbusJwtDecoder decoder, SecurityProperties properties, String issuer) {
        JwtTimestampValidator timestamps = new JwtTimestampValidator(properties.clockSkew());
        timestamps.setAllowEmptyExpiryClaim(false);
        List<OAuth2TokenValidator<Jwt>> checks = List.of(
                timestamps,
                new JwtIssuerValidator(issuer),
                new JwtAudienceValidator(properties.audience()),
                new ActorClaims());
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(checks));
        return decoder;
    }
}
