package jp.ayumi.log.postgres;

import java.time.Duration;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** An event store under trial. */
interface OrderedStore {

    /**
     * Appends durably.
     *
     * @param hold how long the command is kept from being committed; each store says where, zero for not at all
     * @return the {@link System#nanoTime()} before which the event was not committed: a token made at the head earlier
     *     than that stands before the event
     */
    long append(DomainEventMessage<?> event, Duration hold) throws Exception;

    BlockingStream<TrackedEventMessage<?>> open(@Nullable TrackingToken token);

    @Nullable
    TrackingToken tail();

    TrackingToken head();
}
