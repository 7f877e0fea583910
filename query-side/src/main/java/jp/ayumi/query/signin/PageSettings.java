package jp.ayumi.query.signin;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pages sign people in. Without a client id the pages that need a sign-in stay closed.
 *
 * @param clientId what the issuer calls the pages
 * @param clientSecret of a confidential client; absent for a public one. PKCE is used either way
 * @param url where browsers find the pages ({@code https://ayumi.example.jp}); taken from each request when absent
 * @param authorizationUri where browsers are sent to sign in; found by discovery when absent
 * @param tokenUri where codes are redeemed; found by discovery when absent
 * @param logoutUri where signing out goes on, so that the issuer forgets the person as well; the start page when absent
 * @param scopes to ask for
 * @param longest how long a session lasts however busy it is; an idle one ends by
 *     {@code server.servlet.session.timeout}
 */
@ConfigurationProperties("ayumi.pages")
record PageSettings(
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable String url,
        @Nullable String authorizationUri,
        @Nullable String tokenUri,
        @Nullable String logoutUri,
        @DefaultValue({}) List<String> scopes,
        @DefaultValue("8h") Duration longest) {

    PageSettings {
        // A container passes on what is not set as an empty text.
        clientId = given(clientId);
        clientSecret = given(clientSecret);
        url = given(url);
        authorizationUri = given(authorizationUri);
        tokenUri = given(tokenUri);
        logoutUri = given(logoutUri);
    }

    boolean signsIn() {
        return clientId != null;
    }

    /** Where a browser goes that has signed out. */
    String afterwards() {
        return logoutUri == null ? "/" : logoutUri;
    }

    private static @Nullable String given(@Nullable String setting) {
        return setting == null || setting.isBlank() ? null : setting;
    }
}
