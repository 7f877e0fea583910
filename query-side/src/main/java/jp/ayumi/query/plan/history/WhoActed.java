package jp.ayumi.query.plan.history;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.plan.HistoryActorView;
import jp.ayumi.query.projection.RecordedEvent;

/** What the metadata of an event say of whoever acted. */
public record WhoActed(Map<String, String> metadata) {

    public static WhoActed of(RecordedEvent event) {
        return new WhoActed(event.metadata());
    }

    /** What stands under one of the {@link MetadataKeys}, if anything does. */
    public Optional<String> said(String key) {
        return Optional.ofNullable(metadata.get(key)).filter(text -> !text.isEmpty());
    }

    public HistoryActorView who() {
        return new HistoryActorView(
                said(MetadataKeys.ACTOR).orElse(null),
                said(MetadataKeys.ORGANIZATION).map(OrganizationId::new).orElse(null),
                said(MetadataKeys.ROLES).stream()
                        .flatMap(roles -> Stream.of(roles.split(",")))
                        .toList());
    }
}
