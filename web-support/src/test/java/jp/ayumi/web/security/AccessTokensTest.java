package jp.ayumi.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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

    @Test
    void whoSendsUsElsewhereForTheKeysIsNotFollowed() throws IOException {
        HttpServer moved = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (TestIssuer elsewhere = new TestIssuer()) {
            moved.createContext("/jwks", exchange -> {
                exchange.getResponseHeaders().set("Location", elsewhere.keysAddress());
                exchange.sendResponseHeaders(302, -1);
                exchange.close();
            });
            moved.start();
            String keys = "http://127.0.0.1:" + moved.getAddress().getPort() + "/jwks";
            String token = elsewhere.token("staff-1", "example-city", "hall");
            assertThat(AccessTokens.decoder(issuedBy(TestIssuer.NAME, elsewhere.keysAddress()), null)
                            .decode(token)
                            .getSubject())
                    .as("negative control: nothing but the way to the keys stands in the way")
                    .isEqualTo("staff-1");
            assertThatThrownBy(() -> AccessTokens.decoder(issuedBy(TestIssuer.NAME, keys), null)
                            .decode(token))
                    .isInstanceOf(JwtException.class);
        } finally {
            moved.stop(0);
        }
    }

    private static SecurityProperties issuedBy(String issuer, @Nullable String keys) {
        return new SecurityProperties(
                issuer, keys, "ayumi", List.of("RS256"), Duration.ofSeconds(60), false, List.of());
    }
}
