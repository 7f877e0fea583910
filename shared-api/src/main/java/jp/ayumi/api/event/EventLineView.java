package jp.ayumi.api.event;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who recorded what, when and why; what it says is told by {@link EventView}.
 *
 * @param position its place in the one order of everything, from 1
 * @param sequence its place in its stream, from 0
 * @param type its permanent name, see {@link jp.ayumi.api.catalogue.EventCatalogue}
 * @param occurredAt when it was decided
 * @param recordedAt when the log took it
 * @param actor opaque id of who acted; {@code null} when the event carries none
 * @param organization the organisation the actor belonged to when acting
 * @param roles the actor's when acting
 * @param reason 理由, in the actor's words
 * @param decisionNumber 決裁番号
 */
public record EventLineView(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        String type,
        Instant occurredAt,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String organization,
        List<String> roles,
        @Nullable String reason,
        @Nullable String decisionNumber) {
    public EventLineView {
        roles = List.copyOf(roles);
    }
}
