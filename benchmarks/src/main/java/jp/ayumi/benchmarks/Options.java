package jp.ayumi.benchmarks;

import java.time.Duration;
import java.util.List;

/**
 * How much to measure.
 *
 * @param rounds how often everything is measured in turn, after one round to warm up
 * @param slot for how long a subject works in a round
 * @param events how many events a replay has at least
 */
public record Options(int rounds, Duration slot, int events) {

    static final String USAGE = "[--rounds=5] [--seconds=3] [--events=20000]";

    /** @throws IllegalArgumentException for what is not understood, with a plain sentence */
    static Options of(List<String> arguments) {
        int rounds = 5;
        double seconds = 3;
        int events = 20_000;
        for (String argument : arguments) {
            String[] option = argument.split("=", 2);
            String value = option.length == 2 ? option[1] : "";
            try {
                switch (option[0]) {
                    case "--rounds" -> rounds = Integer.parseInt(value);
                    case "--seconds" -> seconds = Double.parseDouble(value);
                    case "--events" -> events = Integer.parseInt(value);
                    default -> throw new IllegalArgumentException("unknown option " + argument);
                }
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException("not a number: " + argument, e);
            }
        }
        return new Options(rounds, Duration.ofMillis((long) (seconds * 1000)), events);
    }
}
