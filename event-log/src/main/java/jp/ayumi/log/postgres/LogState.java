package jp.ayumi.log.postgres;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.ayumi.log.Guard;
import jp.ayumi.log.IdempotencyKey;

/**
 * What a group must know of the log, read under the lock; holds until the group ends, since nobody else can append.
 *
 * @param head the last position given, 0 for none
 * @param now the database's clock, never earlier than {@code recorded_at} at the head
 * @param lastSequences of the streams that the group touches; {@link Guard#EMPTY} for those without events
 * @param usedKeys those of the group's idempotency keys that are in the log already
 * @param usedEventIds those of the group's event ids that are in the log already
 */
record LogState(
        long head, Instant now, Map<String, Long> lastSequences, Set<RequestKey> usedKeys, Set<UUID> usedEventIds) {

    /** An idempotency key without its fingerprint: what must be unique. */
    record RequestKey(String principal, String key) {

        static RequestKey of(IdempotencyKey idempotency) {
            return new RequestKey(idempotency.principal(), idempotency.key());
        }
    }
}
