package jp.ayumi.log.axonserver;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Axon Server's stream with our positions as tokens, so that a position means the same in both forms of the log. */
final class PositionedStream implements TrackingEventStream {

    private final TrackingEventStream counted;

    PositionedStream(TrackingEventStream counted) {
        this.counted = counted;
    }

    /** Axon Server's token for one of ours: it counts from 0 and knows nothing before its first event. */
    static @Nullable TrackingToken counted(@Nullable TrackingToken position) {
        long last = position == null ? 0 : position.position().orElse(0);
        return last == 0 ? null : new GlobalSequenceTrackingToken(last - 1);
    }

    /** Our token for one of Axon Server's. */
    static TrackingToken positioned(@Nullable TrackingToken counted) {
        return new GlobalSequenceTrackingToken(
                counted == null ? 0 : counted.position().orElseThrow() + 1);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return counted.peek().map(PositionedStream::positioned);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        return counted.hasNextAvailable(timeout, unit);
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        return positioned(counted.nextAvailable());
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        return counted.setOnAvailableCallback(callback);
    }

    @Override
    public void close() {
        counted.close();
    }

    private static TrackedEventMessage<?> positioned(TrackedEventMessage<?> event) {
        return event.withTrackingToken(positioned(event.trackingToken()));
    }
}
