package jp.ayumi.log.axon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Carries who, in which role, why, on whose decision and by which operation from a command to its events, and links each message to its cause.
 * The version a sender had read stays behind: it concerns the command only.
 */
final class ProvenanceData implements CorrelationDataProvider {

    private static final List<String> CARRIED = List.of(
            MetadataKeys.ACTOR,
            MetadataKeys.ORGANIZATION,
            MetadataKeys.ROLES,
            MetadataKeys.REASON,
            MetadataKeys.DECISION_NUMBER,
            MetadataKeys.OPERATION);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new LinkedHashMap<>();
        for (String key : CARRIED) {
            Object value = message.getMetaData().get(key);
            if (value != null) {
                carried.put(key, value);
            }
        }
        carried.put(
                MetadataKeys.CORRELATION_ID,
                message.getMetaData().getOrDefault(MetadataKeys.CORRELATION_ID, message.getIdentifier()));
        carried.put(MetadataKeys.CAUSATION_ID, message.getIdentifier());
        return carried;
    }
}
