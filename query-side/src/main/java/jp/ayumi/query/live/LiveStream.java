package jp.ayumi.query.live;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import jp.ayumi.api.event.LiveEventView;
import jp.ayumi.api.municipality.MunicipalityId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client that looks on. It has a position and no queue: when woken it reads on from its position, so a client that
 * falls behind holds no memory, and nobody waits for it. A thread is used only while there is something to send.
 */
final class LiveStream {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStream.class);

    /** With these events somebody may lose what let them look on. */
    private static final String ABOUT_ACCESS = "access.";

    private final MunicipalityId municipality;
    private final LiveFeed feed;
    private final LiveSink sink;
    private final BooleanSupplier allowed;
    private final Executor threads;
    private final Runnable onEnd;

    /** How often it was woken since it last looked; whoever makes it 1 starts the sending. */
    private final AtomicInteger woken = new AtomicInteger();

    private volatile boolean closing;
    private volatile boolean beatDue = true;
    private volatile long sendingSince;
    private long position;
    private boolean ended;

    /**
     * @param position the last position the client knows
     * @param allowed whether the client may still look on
     * @param onEnd called once, when nothing more is sent and the thread is free
     */
    LiveStream(
            MunicipalityId municipality,
            long position,
            LiveFeed feed,
            LiveSink sink,
            BooleanSupplier allowed,
            Executor threads,
            Runnable onEnd) {
        this.municipality = municipality;
        this.position = position;
        this.feed = feed;
        this.sink = sink;
        this.allowed = allowed;
        this.threads = threads;
        this.onEnd = onEnd;
    }

    /** There may be something to send. Returns at once. */
    void wake() {
        if (woken.getAndIncrement() == 0) {
            threads.execute(this::run);
        }
    }

    /** A sign of life is due. */
    void beat() {
        beatDue = true;
        wake();
    }

    /** Ends it, as soon as what is being sent is sent. */
    void close() {
        closing = true;
        wake();
    }

    /** Whether the client has let us wait for longer than that. */
    boolean isStuck(long now, long nanos) {
        long since = sendingSince;
        return since != 0 && now - since > nanos;
    }

    private void run() {
        int seen;
        do {
            seen = woken.get();
            sendAll();
        } while (woken.addAndGet(-seen) != 0);
    }

    private void sendAll() {
        if (ended) {
            return;
        }
        try {
            List<LiveEventView> next = feed.after(position);
            while (!next.isEmpty() && !closing) {
                send(next);
                next = feed.after(position);
            }
            if (beatDue && !closing) {
                beatDue = false;
                if (allowed.getAsBoolean()) {
                    sending(() -> sink.beat(position));
                } else {
                    closing = true;
                }
            }
        } catch (IOException | IllegalStateException gone) {
            // The client went away: how browsers end a stream.
            LOG.debug("a live stream ended", gone);
            closing = true;
        } catch (RuntimeException e) {
            // The client comes again from its last position, and then perhaps the log answers.
            LOG.warn("a live stream failed", e);
            closing = true;
        }
        if (closing) {
            end();
        }
    }

    private void end() {
        ended = true;
        try {
            sink.complete();
        } catch (RuntimeException gone) {
            LOG.debug("a live stream could not be completed", gone);
        } finally {
            onEnd.run();
        }
    }

    private void send(List<LiveEventView> events) throws IOException {
        for (LiveEventView event : events) {
            if (closing) {
                return;
            }
            if (event.municipality().equals(municipality)) {
                if (event.type().startsWith(ABOUT_ACCESS) && !allowed.getAsBoolean()) {
                    closing = true;
                    return;
                }
                sending(() -> sink.send(event));
            }
            position = event.position();
        }
    }

    private void sending(Sending what) throws IOException {
        // 0 means "not sending".
        sendingSince = System.nanoTime() | 1;
        try {
            what.run();
        } finally {
            sendingSince = 0;
        }
    }

    /** Something that reaches the client or fails. */
    private interface Sending {
        void run() throws IOException;
    }
}
