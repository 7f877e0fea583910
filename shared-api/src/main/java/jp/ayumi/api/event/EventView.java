package jp.ayumi.api.event;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as the log holds it: what every figure can be traced to.
 *
 * @param position its place in the one order of everything, from 1
 * @param sequence its place in its stream, from 0
 * @param type its permanent name, see {@link jp.ayumi.api.catalogue.EventCatalogue}
 * @param revision the shape of the payload as it was stored
 * @param occurredAt when it was decided
 * @param recordedAt when the log took it
 * @param payload the stored JSON object
 * @param metadata the stored JSON object: who, in which role, why
 */
public record EventView(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant occurredAt,
        Instant recordedAt,
        Map<String, Object> payload,
        Map<String, Object> metadata) {}
