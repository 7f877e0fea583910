package jp.ayumi.log.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Follows a store as a streaming processor does, and remembers what it saw. */
final class TrackingReader {

    private static final int QUIET_MILLIS = 1500;

    private final OrderedStore store;
    private final int restartAfter;
    private final List<String> seen = new ArrayList<>();
    private final long startPosition;
    private @Nullable TrackingToken token;

    /** @param restartAfter how many events it reads before it begins anew from the token that it holds */
    TrackingReader(OrderedStore store, @Nullable TrackingToken token, int restartAfter) {
        this.store = store;
        this.token = token;
        startPosition = token == null ? 0 : token.position().orElseThrow();
        this.restartAfter = restartAfter;
    }

    /** Ids of the events, in the order in which they came. */
    List<String> seen() {
        return seen;
    }

    /** Of the token with which it began, 0 for none. */
    long startPosition() {
        return startPosition;
    }

    /** Reads until the writers have finished and then nothing has come for a while. */
    void readUntil(CountDownLatch finished) throws InterruptedException {
        boolean lastLook = false;
        while (!lastLook) {
            lastLook = finished.getCount() == 0;
            try (BlockingStream<TrackedEventMessage<?>> stream = store.open(token)) {
                int read = 0;
                while (read < restartAfter
                        && stream.hasNextAvailable(lastLook ? QUIET_MILLIS : 20, TimeUnit.MILLISECONDS)) {
                    note(stream.nextAvailable());
                    read++;
                }
                lastLook = lastLook && read < restartAfter;
            }
        }
    }

    private void note(TrackedEventMessage<?> event) {
        seen.add(event.getIdentifier());
        token = event.trackingToken();
    }
}
