package jp.ayumi.command.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import jp.ayumi.log.CommandReceipt;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a command that took effect.
 *
 * @param stream the history it entered
 * @param version how many events that history now has; also in {@code ETag}
 * @param eventIds its events, in order
 * @param firstPosition where its first event stands in the log; for {@code minPosition} take the last
 * @param lastPosition where its last event stands in the log
 * @param recordedAt when the database recorded it
 * @param id what was made, where the operation makes something that the caller need not name
 */
public record Receipt(
        String stream,
        long version,
        List<UUID> eventIds,
        long firstPosition,
        long lastPosition,
        Instant recordedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String id) {

    public Receipt {
        eventIds = List.copyOf(eventIds);
    }

    static Receipt of(CommandReceipt receipt, @Nullable String id) {
        return new Receipt(
                receipt.stream(),
                receipt.version(),
                receipt.eventIds(),
                receipt.firstPosition(),
                receipt.lastPosition(),
                receipt.recordedAt(),
                id);
    }
}
