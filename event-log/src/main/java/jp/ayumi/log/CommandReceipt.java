package jp.ayumi.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a command has done to the log.
 *
 * @param stream the stream of the command's first event
 * @param version how many events that stream now has: its last sequence number + 1, the {@code ETag}
 * @param eventIds the command's events, in order
 * @param firstPosition where its first event stands in the log, from 1
 * @param lastPosition where its last event stands; nothing of another command lies between
 * @param recordedAt when the database recorded it
 */
public record CommandReceipt(
        String stream, long version, List<UUID> eventIds, long firstPosition, long lastPosition, Instant recordedAt) {

    public CommandReceipt {
        eventIds = List.copyOf(eventIds);
    }
}
