package jp.ayumi.log.golden;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.axonframework.eventhandling.EventData;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;

/** A payload as it comes from the log, before upcasting. */
record StoredPayload(String name, int revision, byte[] bytes) implements EventData<byte[]> {

    @Override
    public String getEventIdentifier() {
        return "any";
    }

    @Override
    public Instant getTimestamp() {
        return Instant.EPOCH;
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SimpleSerializedObject<>(
                "{}".getBytes(StandardCharsets.UTF_8), byte[].class, MetaData.class.getName(), null);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(bytes, byte[].class, name, String.valueOf(revision));
    }
}
