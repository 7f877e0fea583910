package jp.ayumi.log.axonserver;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import jp.ayumi.log.LogUnavailableException;
import jp.ayumi.log.LogWatcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks Axon Server for its last token, often: it pushes events to streams, but tells nobody of the head alone. */
final class AxonServerLogWatcher implements LogWatcher, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AxonServerLogWatcher.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final AxonServerEvents events;
    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "ayumi-log-watcher");
        thread.setDaemon(true);
        return thread;
    });
    private volatile long head;

    AxonServerLogWatcher(AxonServerEvents events) {
        this.events = events;
    }

    void start() {
        clock.scheduleWithFixedDelay(this::look, 0, PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public Subscription onAppend(LongConsumer positionListener) {
        listeners.add(positionListener);
        positionListener.accept(head);
        return () -> listeners.remove(positionListener);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    private void look() {
        try {
            long now = events.head();
            if (now > head) {
                head = now;
                listeners.forEach(listener -> listener.accept(now));
            }
        } catch (LogUnavailableException e) {
            LOG.debug("Axon Server does not tell its head: {}", e.getMessage());
        }
    }
}
