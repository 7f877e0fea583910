package jp.ayumi.api.plan;

import java.time.Instant;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.OrganizationId;
import org.jspecify.annotations.Nullable;

/**
 * Who has seen a change at the counterpart, and when.
 *
 * @param throughPosition up to which position of the log the changes were seen
 * @param actor opaque id of who said so; {@code null} when the event carries none
 * @param remark empty when nothing was said
 * @param recordedAt when the log took it
 */
public record AcknowledgementView(
        long throughPosition,
        OrganizationId organization,
        @Nullable String actor,
        String remark,
        Instant recordedAt,
        EventRef source) {}
