package jp.ayumi.command.web;

import java.util.HashMap;
import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.log.IdempotencyKey;
import jp.ayumi.web.security.CurrentActor;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** Puts together what travels beside a command. */
final class CommandMetadata {

    private CommandMetadata() {}

    static MetaData of(CommandCall call, CommandBody body, IdempotencyKey key, @Nullable Long expectedVersion) {
        CurrentActor actor = call.actor();
        Map<String, Object> metadata = new HashMap<>();
        metadata.put(MetadataKeys.ACTOR, actor.id());
        if (actor.municipality() != null) {
            metadata.put(MetadataKeys.MUNICIPALITY, actor.municipality().value());
        }
        metadata.put(MetadataKeys.ORGANIZATION, call.organization().value());
        if (!actor.roles().isEmpty()) {
            metadata.put(MetadataKeys.ROLES, String.join(",", actor.roles()));
        }
        putText(metadata, MetadataKeys.REASON, body.reason());
        putText(metadata, MetadataKeys.DECISION_NUMBER, body.decisionNumber());
        metadata.put(MetadataKeys.OPERATION, call.operation());
        metadata.put(MetadataKeys.CORRELATION_ID, call.correlationId());
        if (expectedVersion != null) {
            metadata.put(MetadataKeys.EXPECTED_VERSION, expectedVersion.toString());
        }
        IdempotencyMetadata.put(key, metadata);
        return MetaData.from(metadata);
    }

    private static void putText(Map<String, Object> metadata, String key, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            metadata.put(key, text);
        }
    }
}
