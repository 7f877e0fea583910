package jp.ayumi.benchmarks.measure;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What one measurement gave.
 *
 * @param byName in the order of the table's columns; the unit is part of the name
 */
public record Figures(Map<String, Double> byName) {

    public static final String PER_SECOND = "per second";
    public static final String P50 = "p50 ms";
    public static final String P95 = "p95 ms";
    public static final String P99 = "p99 ms";

    public Figures {
        byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
    }

    public static Figures rate(long count, long nanos) {
        return new Figures(Map.of(PER_SECOND, count * 1e9 / nanos));
    }

    /** Percentiles of what was waited. */
    public static Figures latencies(Latencies latencies) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(P50, millis(latencies.percentile(50)));
        figures.put(P95, millis(latencies.percentile(95)));
        figures.put(P99, millis(latencies.percentile(99)));
        return new Figures(figures);
    }

    /** These and then the others. */
    public Figures and(Figures others) {
        Map<String, Double> all = new LinkedHashMap<>(byName);
        all.putAll(others.byName);
        return new Figures(all);
    }

    private static double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }
}
