package jp.ayumi.log.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.log.json.AyumiJson;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.Tree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What stands in a bundle's JSON files; docs/audit/format.md describes them. */
final class BundleJson {

    private static final JsonMapper JSON = AyumiJson.mapper();
    private static final String FORMAT = "ayumi-audit-bundle/1";

    private record Manifest(
            String format,
            String origin,
            String createdAt,
            Map<String, String> scope,
            @Nullable Long since,
            long size,
            long events,
            List<BundleFiles.Entry> files) {}

    private record Event(
            long position,
            UUID eventId,
            String stream,
            long sequence,
            String type,
            int revision,
            long occurredAt,
            long recordedAt,
            byte[] payload,
            byte[] metadata,
            byte[] leaf) {}

    private record Node(int level, long index, String hash) {}

    private record Consistency(long from, long to, List<String> proof) {}

    private BundleJson() {}

    static String manifest(
            String origin,
            Instant createdAt,
            Scope scope,
            @Nullable Long since,
            long size,
            long events,
            List<BundleFiles.Entry> files) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put(scope.plan() == null ? "municipality" : "plan", scope.name());
        return JSON.writeValueAsString(
                new Manifest(FORMAT, origin, createdAt.toString(), named, since, size, events, files));
    }

    /** A line of its own. */
    static String event(StoredLeaf stored) {
        StoredEvent event = stored.event();
        return JSON.writeValueAsString(new Event(
                        event.position(),
                        event.eventId(),
                        event.stream(),
                        event.sequence(),
                        event.type(),
                        event.revision(),
                        ChronoUnit.MICROS.between(Instant.EPOCH, event.occurredAt()),
                        ChronoUnit.MICROS.between(Instant.EPOCH, event.recordedAt()),
                        event.payload(),
                        event.metadata(),
                        stored.leaf()))
                + "\n";
    }

    /** A line of its own. */
    static String node(Tree.Subtree node) {
        return JSON.writeValueAsString(
                        new Node(node.level(), node.index(), node.hash().base64()))
                + "\n";
    }

    static String consistency(long from, long to, List<Hash> proof) {
        return JSON.writeValueAsString(
                new Consistency(from, to, proof.stream().map(Hash::base64).toList()));
    }

    static String dictionary(List<EventDictionary.Entry> entries) {
        return JSON.writeValueAsString(entries);
    }
}
