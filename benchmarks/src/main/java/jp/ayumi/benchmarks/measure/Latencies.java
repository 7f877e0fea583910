package jp.ayumi.benchmarks.measure;

import java.util.Arrays;
import java.util.Collection;

/** Every single wait in nanoseconds, none left out and none put into classes. Not for use by several threads. */
public final class Latencies {

    private long[] nanos = new long[1024];
    private int size;

    public void add(long wait) {
        if (size == nanos.length) {
            nanos = Arrays.copyOf(nanos, size * 2);
        }
        nanos[size++] = wait;
    }

    public int size() {
        return size;
    }

    public static Latencies of(Collection<Latencies> parts) {
        Latencies all = new Latencies();
        parts.forEach(part -> Arrays.stream(part.nanos, 0, part.size).forEach(all::add));
        return all;
    }

    /**
     * The smallest wait that so many per cent did not exceed (nearest rank).
     *
     * @throws IllegalStateException when nothing was measured
     */
    public long percentile(int percent) {
        if (size == 0) {
            throw new IllegalStateException("nothing was measured");
        }
        long[] sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        int rank = (int) Math.ceil(percent / 100.0 * size);
        return sorted[Math.max(rank, 1) - 1];
    }
}
