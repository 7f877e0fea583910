package jp.ayumi.command.journal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import jp.ayumi.command.web.Attempt;
import org.jspecify.annotations.Nullable;

/** A caller's {@code Idempotency-Key}, so that attempts under one key are recognised and the key is not told. */
final class KeyDigest {

    private KeyDigest() {}

    static @Nullable String of(HttpServletRequest request) {
        @Nullable String key = Attempt.keyOf(request);
        return key == null ? null : HexFormat.of().formatHex(sha256().digest(key.getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
