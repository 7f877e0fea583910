package jp.ayumi.standalone.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Remembers sign-ins under way by their code, a used one too, so that it is not used twice. They are few and are forgotten
 * after minutes. Tokens are not kept: they say everything themselves, and keeping them would only fill the memory.
 */
final class PendingCodes implements OAuth2AuthorizationService {

    /** Longer than a code is good for. */
    static final Duration KEPT = Duration.ofMinutes(10);

    static final int MOST = 10_000;

    private final Cache<String, OAuth2Authorization> byCode;

    PendingCodes(Ticker ticker) {
        this.byCode = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(KEPT)
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        String code = code(authorization);
        if (code != null) {
            byCode.put(code, authorization);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        String code = code(authorization);
        if (code != null) {
            byCode.invalidate(code);
        }
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return byCode.asMap().values().stream()
                .filter(authorization -> authorization.getId().equals(id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        return type == null || OAuth2ParameterNames.CODE.equals(type.getValue()) ? byCode.getIfPresent(token) : null;
    }

    long size() {
        byCode.cleanUp();
        return byCode.estimatedSize();
    }

    private static @Nullable String code(OAuth2Authorization authorization) {
        OAuth2Authorization.Token<OAuth2AuthorizationCode> code = authorization.getToken(OAuth2AuthorizationCode.class);
        OAuth2Token token = code == null ? null : code.getToken();
        return token == null ? null : token.getTokenValue();
    }
}
