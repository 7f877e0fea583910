package jp.ayumi.api.planyear;

import java.time.Instant;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure or a sentence comes from: the event that says so. With it anybody can look the event up.
 *
 * @param recordedAt when the log took it
 * @param actor opaque id of who acted; {@code null} when the event carries none
 * @param organization the organisation the actor belonged to when acting
 */
public record Trace(
        EventRef event,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable OrganizationId organization) {

    public long position() {
        return event.position();
    }
}
