package jp.ayumi.query.live;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import jp.ayumi.api.municipality.MunicipalityId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everybody who looks on at present. */
final class LiveStreams {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);

    private final LiveFeed feed;
    private final LiveSettings settings;
    private final Executor threads;
    private final Semaphore places;
    private final Set<LiveStream> streams = ConcurrentHashMap.newKeySet();
    private final Counter cutOff;
    private volatile boolean closed;

    /** @param threads must offer a thread to each of the streams that may exist, so that none waits for another */
    LiveStreams(LiveFeed feed, LiveSettings settings, Executor threads, MeterRegistry meters) {
        this.feed = feed;
        this.settings = settings;
        this.threads = threads;
        this.places = new Semaphore(settings.maxStreams());
        this.cutOff = Counter.builder("ayumi.live.cut.off")
                .description("live streams ended because the client did not take what was sent")
                .register(meters);
        Gauge.builder("ayumi.live.streams", streams, Set::size)
                .description("live streams at present")
                .register(meters);
    }

    /**
     * Begins a stream.
     *
     * @param lastPosition the last position the client knows; {@code null} for what happens from now on
     * @param allowed whether the client may still look on; asked again when access changes, and with every sign of life
     * @return ends the stream when the client has gone; {@code null} when there is no place left
     */
    @Nullable
    Runnable open(MunicipalityId municipality, @Nullable Long lastPosition, LiveSink sink, BooleanSupplier allowed) {
        if (closed || !places.tryAcquire()) {
            return null;
        }
        LiveStream[] self = new LiveStream[1];
        LiveStream stream = new LiveStream(municipality, begin(lastPosition), feed, sink, allowed, threads, () -> {
            streams.remove(self[0]);
            places.release();
        });
        self[0] = stream;
        streams.add(stream);
        stream.wake();
        if (closed) {
            stream.close();
        }
        return stream::close;
    }

    void wakeAll() {
        streams.forEach(LiveStream::wake);
    }

    void beatAll() {
        streams.forEach(LiveStream::beat);
    }

    /** Ends the streams whose client does not take what is sent; their threads come free when the connection gives up. */
    void cutOffStuck(long now) {
        long limit = settings.slowestSend().toNanos();
        for (LiveStream stream : streams) {
            if (stream.isStuck(now, limit) && streams.remove(stream)) {
                LOG.info("a live stream is cut off: its client takes nothing");
                cutOff.increment();
                stream.close();
            }
        }
    }

    /** Ends all, and begins no more. */
    void closeAll() {
        closed = true;
        streams.forEach(LiveStream::close);
    }

    int size() {
        return streams.size();
    }

    /** A position that the log has not reached would silence the stream until it has. */
    private long begin(@Nullable Long lastPosition) {
        long now = feed.visible();
        if (lastPosition != null && lastPosition <= now) {
            return lastPosition;
        }
        if (lastPosition == null && now != LiveFeed.NOT_BEGUN) {
            return now;
        }
        long head = feed.head();
        return lastPosition == null ? head : Math.min(lastPosition, head);
    }
}
