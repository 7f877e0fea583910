package jp.ayumi.api;

import java.util.UUID;

/**
 * Where a line or figure of a view comes from.
 *
 * @param position the event's place in the log; what {@code getEvent} asks for
 */
public record EventRef(long position, UUID eventId) {}
