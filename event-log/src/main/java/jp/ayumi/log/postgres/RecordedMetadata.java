package jp.ayumi.log.postgres;

import java.nio.charset.StandardCharsets;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.log.StoredEvent;

/**
 * The stored metadata with the one thing added that the log itself knows: when it took the event. Axon's messages have no
 * other place for it.
 */
final class RecordedMetadata {

    private RecordedMetadata() {}

    static byte[] of(StoredEvent event) {
        String stored = new String(event.metadata(), StandardCharsets.UTF_8).strip();
        String members = stored.substring(1, stored.length() - 1).strip();
        String added = "\"" + MetadataKeys.RECORDED_AT + "\":\"" + event.recordedAt() + "\"";
        return ("{" + members + (members.isEmpty() ? "" : ",") + added + "}").getBytes(StandardCharsets.UTF_8);
    }
}
