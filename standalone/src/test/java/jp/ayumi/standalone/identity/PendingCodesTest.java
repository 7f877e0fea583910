package jp.ayumi.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

class PendingCodesTest {

    private static final OAuth2TokenType CODE = new OAuth2TokenType("code");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");

    private final AtomicLong nanoseconds = new AtomicLong();
    private final PendingCodes codes = new PendingCodes(nanoseconds::get);
    private final RegisteredClient client = new Registrations(
                    id -> List.of(new Client(id, "x", null, null, List.of())).stream()
                            .findFirst(),
                    null)
            .findByClientId("program");

    @Test
    void aCodeIsFoundUntilItIsForgotten() {
        OAuth2Authorization authorization = authorization("c-1");
        codes.save(authorization);
        assertThat(codes.findByToken("c-1", CODE)).isEqualTo(authorization);
        assertThat(codes.findById(authorization.getId())).isEqualTo(authorization);
        assertThat(codes.findByToken("c-2", CODE)).isNull();
        nanoseconds.addAndGet(PendingCodes.KEPT.toNanos());
        assertThat(codes.findByToken("c-1", CODE)).isNull();
    }

    @Test
    void theyDoNotGrowWithoutBound() {
        for (int i = 0; i < PendingCodes.MOST + 500; i++) {
            codes.save(authorization("c-" + i));
        }
        assertThat(codes.size()).isLessThanOrEqualTo(PendingCodes.MOST);
    }

    @Test
    void tokensOfProgramsAreNotKept() {
        codes.save(OAuth2Authorization.withRegisteredClient(client)
                .principalName("program")
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .accessToken(
                        new OAuth2AccessToken(OAuth2AccessToken.TokenType.BEARER, "token", NOW, NOW.plusSeconds(300)))
                .build());
        assertThat(codes.size()).isZero();
        assertThat(codes.findByToken("token", OAuth2TokenType.ACCESS_TOKEN)).isNull();
    }

    private OAuth2Authorization authorization(String code) {
        return OAuth2Authorization.withRegisteredClient(client)
                .id("of-" + code)
                .principalName("hanako")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .token(new OAuth2AuthorizationCode(code, NOW, NOW.plusSeconds(60)))
                .build();
    }
}
