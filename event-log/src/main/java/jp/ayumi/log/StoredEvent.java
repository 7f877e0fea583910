package jp.ayumi.log;

import java.time.Instant;
import java.util.UUID;

/**
 * An event exactly as the log holds it.
 *
 * @param position its place in the one order of everything, from 1, without holes
 * @param eventId UUIDv7, made where the command was handled
 * @param stream whose history it belongs to
 * @param sequence its place in that history, from 0
 * @param type the permanent logical name
 * @param revision the shape of the payload, from 1
 * @param occurredAt by the clock of the process that decided
 * @param recordedAt by the clock of the database; never earlier than that of the position before
 * @param payload the stored bytes (JSON in UTF-8); not copied, so not to be written to
 * @param metadata the stored bytes (JSON in UTF-8); not copied, so not to be written to
 */
public record StoredEvent(
        long position,
        UUID eventId,
        String stream,
        long sequence,
        String type,
        int revision,
        Instant occurredAt,
        Instant recordedAt,
        byte[] payload,
        byte[] metadata) {}
