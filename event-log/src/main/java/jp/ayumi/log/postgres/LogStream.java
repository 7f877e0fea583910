package jp.ayumi.log.postgres;

import java.time.Duration;
import java.util.Collections;
import java.util.Iterator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import jp.ayumi.log.LogWatcher;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.jspecify.annotations.Nullable;

/**
 * The log from a token on, for one reader. At the end it waits for the watcher's word; should the watcher be cut off, it
 * looks for itself from time to time. Only the callback and the waking come from another thread.
 */
final class LogStream implements TrackingEventStream {

    private final EventStorageEngine engine;
    private final LogWatcher watcher;
    private final long lookNanos;
    private final LogWatcher.Subscription subscription;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private volatile Runnable onAvailable = () -> {};
    private volatile boolean closed;

    private @Nullable TrackingToken token;
    private Iterator<? extends TrackedEventMessage<?>> batch = Collections.emptyIterator();
    private @Nullable TrackedEventMessage<?> next;
    private long headWhenRead = -1;
    private long readAt;

    LogStream(EventStorageEngine engine, LogWatcher watcher, @Nullable TrackingToken token, Duration look) {
        this.engine = engine;
        this.watcher = watcher;
        this.token = token;
        lookNanos = look.toNanos();
        subscription = watcher.onAppend(head -> wake());
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        advance();
        return Optional.ofNullable(next);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        while (!advance()) {
            long remaining = deadline - System.nanoTime();
            if (remaining <= 0 || closed) {
                return false;
            }
            awaitNews(Math.min(remaining, lookNanos));
        }
        return true;
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(Integer.MAX_VALUE, TimeUnit.MILLISECONDS)) {
            if (closed) {
                throw new IllegalStateException("the stream is closed");
            }
        }
        TrackedEventMessage<?> event = Objects.requireNonNull(next);
        next = null;
        return event;
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        onAvailable = callback;
        return true;
    }

    @Override
    public void close() {
        closed = true;
        subscription.close();
        wake();
    }

    /** Whether there is a next event now. Asks the database only when there is reason to. */
    private boolean advance() {
        if (next == null && (batch.hasNext() || read())) {
            next = batch.next();
            token = next.trackingToken();
        }
        return next != null;
    }

    private boolean read() {
        long head = watcher.head();
        if (closed || head == headWhenRead && System.nanoTime() - readAt < lookNanos) {
            batch = Collections.emptyIterator();
            return false;
        }
        headWhenRead = head;
        readAt = System.nanoTime();
        batch = engine.readEvents(token, false).iterator();
        return batch.hasNext();
    }

    private void awaitNews(long nanos) throws InterruptedException {
        lock.lock();
        try {
            if (watcher.head() == headWhenRead && !closed) {
                news.awaitNanos(nanos);
            }
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            news.signalAll();
        } finally {
            lock.unlock();
        }
        onAvailable.run();
    }
}
