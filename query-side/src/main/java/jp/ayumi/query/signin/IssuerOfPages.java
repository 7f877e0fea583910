package jp.ayumi.query.signin;

import java.util.Objects;
import java.util.function.Supplier;
import jp.ayumi.web.security.SecurityProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.util.function.SingletonSupplier;

/** The one issuer that signs people in. It may start later than this process: it is asked at the first sign-in. */
final class IssuerOfPages implements ClientRegistrationRepository {

    static final String ID = "ayumi";

    private final Supplier<ClientRegistration> registration;

    IssuerOfPages(PageSettings pages, SecurityProperties security) {
        this.registration = SingletonSupplier.of(() -> registration(pages, security));
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        if (!ID.equals(id)) {
            return null;
        }
        try {
            return registration.get();
        } catch (RuntimeException e) {
            // Whatever discovery makes of an answer that does not come, or is none.
            throw new IssuerAwayException(e);
        }
    }

    private static ClientRegistration registration(PageSettings pages, SecurityProperties security) {
        boolean isPublic = pages.clientSecret() == null;
        ClientRegistration.Builder builder = endpoints(pages, security)
                .clientId(Objects.requireNonNull(pages.clientId()))
                .clientAuthenticationMethod(
                        isPublic ? ClientAuthenticationMethod.NONE : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(
                        (pages.url() == null ? "{baseUrl}" : pages.url().replaceAll("/+$", "")) + PageSecurity.RETURN)
                .scope(pages.scopes());
        return isPublic
                ? builder.build()
                : builder.clientSecret(pages.clientSecret()).build();
    }

    private static ClientRegistration.Builder endpoints(PageSettings pages, SecurityProperties security) {
        if (pages.authorizationUri() == null || pages.tokenUri() == null) {
            return ClientRegistrations.fromIssuerLocation(Objects.requireNonNull(security.issuer()))
                    .registrationId(ID);
        }
        return ClientRegistration.withRegistrationId(ID)
                .authorizationUri(pages.authorizationUri())
                .tokenUri(pages.tokenUri());
    }
}
