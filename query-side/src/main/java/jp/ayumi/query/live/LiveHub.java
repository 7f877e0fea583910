package jp.ayumi.query.live;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Follows the read models and wakes the streams. The read models are themselves woken by the notification of the commit, in
 * whichever process it happened; so an event is told as soon as somebody who is told can read what it changed.
 */
final class LiveHub implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveHub.class);

    /** How long the hub waits for news before it looks after heartbeats and stuck clients. */
    private static final Duration TICK = Duration.ofMillis(250);

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ReadModelProgress progress;
    private final LiveFeed feed;
    private final LiveStreams streams;
    private final LiveThreads threads;
    private final long heartbeatNanos;

    private volatile boolean running;
    private volatile Thread thread = new Thread(() -> {});
    private long lastBeat = System.nanoTime();

    LiveHub(ReadModelProgress progress, LiveFeed feed, LiveStreams streams, LiveThreads threads, Duration heartbeat) {
        this.progress = progress;
        this.feed = feed;
        this.streams = streams;
        this.threads = threads;
        this.heartbeatNanos = heartbeat.toNanos();
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::follow, "ayumi-live-hub");
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the streams before the web server waits for its requests to end. */
    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        streams.closeAll();
        threads.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void follow() {
        while (running) {
            try {
                step();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                LOG.warn("live updates pause", e);
                pause();
            }
        }
    }

    private void step() throws InterruptedException {
        if (feed.visible() == LiveFeed.NOT_BEGUN) {
            feed.beginAt(Math.min(progress.position(), feed.head()));
        }
        if (progress.await(feed.visible() + 1, TICK)) {
            feed.advanceTo(progress.position());
            streams.wakeAll();
        }
        long now = System.nanoTime();
        streams.cutOffStuck(now);
        if (now - lastBeat >= heartbeatNanos) {
            lastBeat = now;
            streams.beatAll();
        }
    }

    private void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException e) {
            running = false;
        }
    }
}
