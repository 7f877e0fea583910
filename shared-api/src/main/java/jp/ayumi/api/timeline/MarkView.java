package jp.ayumi.api.timeline;

import java.time.Instant;

/**
 * A record that readers look for the time before and after.
 *
 * @param type the event's permanent name
 */
public record MarkView(long position, Instant recordedAt, String type) {}
