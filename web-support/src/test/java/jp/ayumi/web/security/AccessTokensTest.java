package jp.ayumi.web.security;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import jp.ayumi.web.testing.TestIssuer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class AccessTokensTest {

    @Test
    void anIssuerThatCannotBeFoundIsNotTheFaultOfTheToken() {
        JwtDecoder decoder = AccessTokens.decoder(issuedBy("http://127.0.0.1:1/realms/ayumi", null), null);
        try (TestIssuer issuer = new TestIssuer()) {
            assertThatThrownBy(() -> decoder.decode(issuer.token("staff-1", "example-city", "hall")))
                    .isInstanceOf(JwtException.class)
                    .isNotInstanceOf(BadJwtException.class);
        }
    }

    @Test
    void anEmptyAddressOfTheKeysIsNone() {
        JwtDecoder decoder = AccessTokens.decoder(issuedBy("http://127.0.0.1:1", " "), null);
        assertThatThrownBy(() -> decoder.decode("a.b.c")).isInstanceOf(JwtException.class);
    }

    private static SecurityProperties issuedBy(String issuer, @Nullable String keys) {
        return new SecurityProperties(
                issuer, keys, "ayumi", List.of("RS256"), Duration.ofSeconds(60), false, List.of());
    }
}
