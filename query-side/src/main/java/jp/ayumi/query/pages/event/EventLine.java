package jp.ayumi.query.pages.event;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.event.EventView;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.log.audit.EventDictionary;
import jp.ayumi.query.pages.Town;
import jp.ayumi.query.pages.Words;
import org.jspecify.annotations.Nullable;

/**
 * An event in one line.
 *
 * @param title what kind it is, in words
 * @param organization for which the actor acted, by name
 * @param actor opaque: names stand beside the log
 * @param roles the actor's when acting
 * @param reason 理由
 * @param decisionNumber 決裁番号
 * @param occurredAt when it was decided
 * @param recordedAt when the log took it
 */
record EventLine(
        long position,
        String title,
        @Nullable String organization,
        @Nullable String actor,
        @Nullable String roles,
        @Nullable String reason,
        @Nullable String decisionNumber,
        Instant occurredAt,
        Instant recordedAt) {

    static EventLine of(EventView event, Town town, Words words) {
        Map<String, Object> metadata = event.metadata();
        EventDictionary.Entry entry = EventDictionary.entry(event.type(), event.revision());
        String organization = text(metadata, MetadataKeys.ORGANIZATION);
        String roles = text(metadata, MetadataKeys.ROLES);
        return new EventLine(
                event.position(),
                words.isEnglish() ? entry.titleEn() : entry.title(),
                organization == null ? null : town.organization(new OrganizationId(organization)),
                text(metadata, MetadataKeys.ACTOR),
                roles == null ? null : words.roles(List.of(roles.split(","))),
                text(metadata, MetadataKeys.REASON),
                text(metadata, MetadataKeys.DECISION_NUMBER),
                event.occurredAt(),
                event.recordedAt());
    }

    private static @Nullable String text(Map<String, Object> metadata, String key) {
        Object value = metadata.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }
}
