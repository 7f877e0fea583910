package jp.ayumi.command.kernel;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * Axon's cache on Caffeine: bounded, and holding strongly what it holds. Axon's own cache holds weakly and loses its
 * entries to the garbage collector when commands come fast.
 */
public final class StrongCache implements Cache {

    private final com.github.benmanes.caffeine.cache.Cache<Object, Object> entries;
    private final List<EntryListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * @param maximumSize how many entries it holds at most
     */
    public StrongCache(long maximumSize) {
        this.entries = Caffeine.newBuilder()
                .maximumSize(maximumSize)
                .executor(Runnable::run)
                .removalListener(this::gone)
                .build();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <K, V> @Nullable V get(K key) {
        Object value = entries.getIfPresent(key);
        if (value != null) {
            tell(listener -> listener.onEntryRead(key, value));
        }
        return (V) value;
    }

    @Override
    public void put(Object key, Object value) {
        Object before = entries.asMap().put(key, value);
        tell(listener -> {
            if (before == null) {
                listener.onEntryCreated(key, value);
            } else {
                listener.onEntryUpdated(key, value);
            }
        });
    }

    @Override
    public boolean putIfAbsent(Object key, Object value) {
        boolean put = entries.asMap().putIfAbsent(key, value) == null;
        if (put) {
            tell(listener -> listener.onEntryCreated(key, value));
        }
        return put;
    }

    @Override
    public boolean remove(Object key) {
        return entries.asMap().remove(key) != null;
    }

    @Override
    public void removeAll() {
        entries.invalidateAll();
    }

    @Override
    public boolean containsKey(Object key) {
        return entries.asMap().containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked")
    public <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        Object next = entries.asMap().computeIfPresent(key, (same, value) -> update.apply((V) value));
        if (next != null) {
            tell(listener -> listener.onEntryUpdated(key, next));
        }
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void gone(@Nullable Object key, @Nullable Object value, RemovalCause cause) {
        if (cause.wasEvicted()) {
            tell(listener -> listener.onEntryExpired(key));
        } else if (cause == RemovalCause.EXPLICIT) {
            tell(listener -> listener.onEntryRemoved(key));
        }
    }

    private void tell(Consumer<EntryListener> news) {
        listeners.forEach(news);
    }
}
