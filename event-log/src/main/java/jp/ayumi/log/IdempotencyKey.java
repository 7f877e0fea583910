package jp.ayumi.log;

import java.util.Objects;

/**
 * What makes a repeated request recognisable.
 *
 * @param principal who sent it; keys of different principals never meet
 * @param key the sender's {@code Idempotency-Key}
 * @param fingerprint SHA-256, in hexadecimal, of operation, path and canonical body: tells a repeated request from
 *     another request under the same key
 */
public record IdempotencyKey(String principal, String key, String fingerprint) {

    public IdempotencyKey {
        Objects.requireNonNull(principal, "principal");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
