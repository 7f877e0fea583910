package jp.ayumi.log.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import jp.ayumi.log.Guard;
import jp.ayumi.log.LogUnavailableException;

/**
 * Reads Axon Server by positions. Axon Server counts events from 0, our positions count them from 1: a position is at the same
 * time the number of events up to it.
 */
final class AxonServerEvents {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int BUFFER = 100;

    private final Supplier<EventChannel> channel;

    AxonServerEvents(Supplier<EventChannel> channel) {
        this.channel = channel;
    }

    static long positionOf(EventWithToken event) {
        return event.getToken() + 1;
    }

    /** The last position, 0 when there is none. */
    long head() {
        Long last = answer(channel.get().getLastToken());
        return last == null ? 0 : last + 1;
    }

    /**
     * The events after a position, in order.
     *
     * @param enough asked after each event; ends the reading, that event included
     * @throws LogUnavailableException when the next event, which is there, does not come in time
     */
    List<EventWithToken> after(long position, Predicate<List<EventWithToken>> enough) {
        long head = head();
        List<EventWithToken> events = new ArrayList<>();
        if (position >= head) {
            return events;
        }
        try (EventStream stream = channel.get().openStream(position - 1, BUFFER, BUFFER / 2, false)) {
            for (long next = position; next < head && !enough.test(events); next++) {
                EventWithToken event = stream.nextIfAvailable(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
                if (event == null) {
                    throw new LogUnavailableException("Axon Server does not answer", null);
                }
                events.add(event);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while reading from Axon Server", null);
        }
        return events;
    }

    /** The last sequence number of a stream, {@link Guard#EMPTY} when it has no events. */
    long lastSequence(String stream) {
        Long last = answer(channel.get().findHighestSequence(stream));
        return last == null ? Guard.EMPTY : Math.max(last, Guard.EMPTY);
    }

    private static <T> T answer(CompletableFuture<T> asked) {
        try {
            return asked.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LogUnavailableException("interrupted while waiting for Axon Server", null);
        } catch (ExecutionException | TimeoutException e) {
            throw new LogUnavailableException("Axon Server does not answer", null);
        }
    }
}
