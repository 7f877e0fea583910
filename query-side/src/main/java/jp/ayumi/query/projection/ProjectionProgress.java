package jp.ayumi.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.ToLongFunction;

/**
 * How far each projection of this process has read the log. Whoever waits for a position is woken by the commit that
 * reaches it.
 */
public final class ProjectionProgress {

    /** A position that was read before this process started wakes nobody; so a waiter looks again from time to time. */
    private static final Duration LOOK = Duration.ofMillis(200);

    private final List<String> projections;
    /** What Axon says, for example of a token that was stored by an earlier process. */
    private final ToLongFunction<String> claimed;

    private final Map<String, Long> reached = new ConcurrentHashMap<>();
    private final Map<String, Boolean> failing = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();

    /**
     * @param claimed the position of a projection's token, 0 when there is none
     */
    ProjectionProgress(Collection<String> projections, ToLongFunction<String> claimed) {
        this.projections = List.copyOf(projections);
        this.claimed = claimed;
    }

    public List<String> projections() {
        return projections;
    }

    /** The last position whose rows can be read, 0 when there is none. */
    public long position(String projection) {
        return Math.max(reached.getOrDefault(projection, 0L), claimed.applyAsLong(projection));
    }

    /** The last position that every projection has reached. */
    public long position() {
        return projections.stream().mapToLong(this::position).min().orElse(Long.MAX_VALUE);
    }

    /** Whether the projection's last batch was rolled back. */
    public boolean isFailing(String projection) {
        return failing.getOrDefault(projection, false);
    }

    /**
     * Waits until every projection has reached a position.
     *
     * @return whether they have, within the time
     */
    public boolean await(long position, Duration atMost) throws InterruptedException {
        long deadline = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            while (position() < position) {
                long remaining = deadline - System.nanoTime();
                if (remaining <= 0) {
                    return false;
                }
                moved.await(Math.min(remaining, LOOK.toNanos()), TimeUnit.NANOSECONDS);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }

    void reached(String projection, long position) {
        reached.merge(projection, position, Math::max);
        failing.put(projection, false);
        lock.lock();
        try {
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void failed(String projection) {
        failing.put(projection, true);
    }

    /** The rows are gone and will be made again. */
    void restarted(String projection) {
        reached.remove(projection);
    }
}
