package jp.ayumi.benchmarks.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;

/** When each position of the log was first heard of, by somebody who is told in order. */
final class Observer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final long LOOK_NANOS = 200_000;

    private final ConcurrentSkipListMap<Long, Instant> heard = new ConcurrentSkipListMap<>();

    void heard(long position, Instant at) {
        heard.putIfAbsent(position, at);
    }

    /** The moment at which a position, or a later one, was first heard of; waits for it. */
    Instant whenHeard(long position) throws TimeoutException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            Map.Entry<Long, Instant> entry = heard.ceilingEntry(position);
            if (entry != null) {
                return entry.getValue();
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        throw new TimeoutException("position " + position + " was never heard of");
    }
}
