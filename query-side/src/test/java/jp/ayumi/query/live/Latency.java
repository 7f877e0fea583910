package jp.ayumi.query.live;

import java.util.ArrayList;
import java.util.List;

/** How long something took, again and again. */
final class Latency {

    private final List<Long> nanos = new ArrayList<>();

    void add(long taken) {
        nanos.add(taken);
    }

    /** The smallest time that so many percent did not exceed (nearest rank), in milliseconds. */
    double millis(int percentile) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int rank = (int) Math.ceil(percentile / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1) / 1_000_000.0;
    }
}
