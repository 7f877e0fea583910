package jp.ayumi.command.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.junit.jupiter.api.Test;

class StrongCacheTest {

    private final StrongCache cache = new StrongCache(100);

    @Test
    void keepsWhatWasPut() {
        cache.put("plan/a", "one");
        cache.put("plan/a", "two");

        assertThat(cache.<String, String>get("plan/a")).isEqualTo("two");
        assertThat(cache.containsKey("plan/a")).isTrue();
    }

    @Test
    void knowsNothingElse() {
        assertThat(cache.<String, String>get("plan/a")).isNull();
        assertThat(cache.containsKey("plan/a")).isFalse();
        assertThat(cache.remove("plan/a")).isFalse();
    }

    @Test
    void forgetsWhatIsRemoved() {
        cache.put("plan/a", "one");
        cache.put("plan/b", "two");

        assertThat(cache.remove("plan/a")).isTrue();
        assertThat(cache.containsKey("plan/a")).isFalse();
        cache.removeAll();
        assertThat(cache.containsKey("plan/b")).isFalse();
    }

    @Test
    void putsIfAbsentOnlyThen() {
        assertThat(cache.putIfAbsent("plan/a", "one")).isTrue();
        assertThat(cache.putIfAbsent("plan/a", "two")).isFalse();
        assertThat(cache.<String, String>get("plan/a")).isEqualTo("one");
    }

    @Test
    void computesIfPresentOnlyThen() {
        cache.computeIfPresent("plan/a", before -> "new");
        assertThat(cache.containsKey("plan/a")).isFalse();

        cache.put("plan/a", "one");
        cache.<String>computeIfPresent("plan/a", before -> before + "+");
        assertThat(cache.<String, String>get("plan/a")).isEqualTo("one+");
    }

    @Test
    void isBounded() {
        IntStream.range(0, 1_000).forEach(n -> cache.put("plan/" + n, n));

        assertThat(IntStream.range(0, 1_000).filter(n -> cache.containsKey("plan/" + n)))
                .hasSizeLessThanOrEqualTo(100);
    }

    @Test
    void holdsStronglyWhatItHolds() {
        cache.put("plan/a", new Object());

        System.gc();

        assertThat(cache.containsKey("plan/a")).isTrue();
    }

    @Test
    void tellsItsListeners() {
        List<String> told = new ArrayList<>();
        Registration registration = cache.registerCacheEntryListener(new Cache.EntryListenerAdapter() {
            @Override
            public void onEntryCreated(Object key, Object value) {
                told.add("created " + value);
            }

            @Override
            public void onEntryUpdated(Object key, Object value) {
                told.add("updated " + value);
            }

            @Override
            public void onEntryRead(Object key, Object value) {
                told.add("read " + value);
            }

            @Override
            public void onEntryRemoved(Object key) {
                told.add("removed " + key);
            }
        });

        cache.put("a", 1);
        cache.put("a", 2);
        cache.get("a");
        cache.remove("a");
        registration.cancel();
        cache.put("a", 3);

        assertThat(told).containsExactly("created 1", "updated 2", "read 2", "removed a");
    }
}
