package jp.ayumi.command.web;

import java.util.Map;
import jp.ayumi.log.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/** Carries an idempotency key beside a command, to wherever the command is handled. It does not enter events. */
final class IdempotencyMetadata {

    private static final String PRINCIPAL = "idempotencyPrincipal";
    private static final String KEY = "idempotencyKey";
    private static final String FINGERPRINT = "idempotencyFingerprint";

    private IdempotencyMetadata() {}

    static void put(IdempotencyKey key, Map<String, Object> metadata) {
        metadata.put(PRINCIPAL, key.principal());
        metadata.put(KEY, key.key());
        metadata.put(FINGERPRINT, key.fingerprint());
    }

    static @Nullable IdempotencyKey in(Map<String, ?> metadata) {
        return metadata.get(PRINCIPAL) instanceof String principal
                        && metadata.get(KEY) instanceof String key
                        && metadata.get(FINGERPRINT) instanceof String fingerprint
                ? new IdempotencyKey(principal, key, fingerprint)
                : null;
    }
}
