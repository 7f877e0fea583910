package jp.ayumi.standalone.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.List;

/**
 * How often somebody tried to sign in lately. One name from one address has few tries, so that nobody guesses a password;
 * one name from everywhere, and one address for all names, have more, so that nobody locks others out by guessing badly.
 */
final class Attempts {

    static final Duration WAIT = Duration.ofMinutes(15);
    static final int OF_A_NAME_FROM_AN_ADDRESS = 5;
    static final int OF_A_NAME = 50;
    static final int OF_AN_ADDRESS = 50;

    private static final int MOST = 100_000;

    private final Cache<String, Integer> counts;

    Attempts(Ticker ticker) {
        this.counts = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(WAIT)
                .executor(Runnable::run)
                .ticker(ticker)
                .build();
    }

    /**
     * Counts a try before it is made, so that many at once are counted too; a refused one prolongs the wait of nobody.
     *
     * @return whether it may be made
     */
    boolean begin(String name, String address) {
        List<Limit> limits = limits(name, address);
        if (limits.stream().anyMatch(limit -> counts.asMap().getOrDefault(limit.key(), 0) >= limit.most())) {
            return false;
        }
        return limits.stream()
                .map(limit -> counts.asMap().merge(limit.key(), 1, Integer::sum) <= limit.most())
                .reduce(true, Boolean::logicalAnd);
    }

    /** It went well: what was counted for it is given back. */
    void succeeded(String name, String address) {
        List<Limit> limits = limits(name, address);
        counts.invalidate(limits.get(0).key());
        limits.forEach(limit -> counts.asMap().computeIfPresent(limit.key(), (key, count) -> count - 1));
    }

    private static List<Limit> limits(String name, String address) {
        return List.of(
                new Limit("both " + address + " " + name, OF_A_NAME_FROM_AN_ADDRESS),
                new Limit("name " + name, OF_A_NAME),
                new Limit("address " + address, OF_AN_ADDRESS));
    }

    private record Limit(String key, int most) {}
}
