package jp.ayumi.benchmarks.measure;

import java.util.List;
import java.util.Locale;

/** Median, least and greatest of the rounds: one figure alone would hide how much it moves. */
public record Spread(double median, double least, double greatest) {

    public static Spread of(List<Double> rounds) {
        List<Double> sorted = rounds.stream().sorted().toList();
        int middle = sorted.size() / 2;
        double median = sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        return new Spread(median, sorted.get(0), sorted.get(sorted.size() - 1));
    }

    /** For example {@code 12,345 (11,000–13,456)}. */
    @Override
    public String toString() {
        return number(median) + " (" + number(least) + "–" + number(greatest) + ")";
    }

    private static String number(double value) {
        int decimals = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%,." + decimals + "f", value);
    }
}
