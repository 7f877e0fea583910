package jp.ayumi.log.postgres;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import jp.ayumi.log.LogWatcher.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear of a growing head, and the head they were told. */
final class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<LongConsumer> listeners = new CopyOnWriteArrayList<>();
    private final AtomicLong head = new AtomicLong();

    long head() {
        return head.get();
    }

    /** Tells everybody when this is news. */
    void heard(long position) {
        if (head.getAndAccumulate(position, Math::max) < position) {
            listeners.forEach(listener -> tell(listener, position));
        }
    }

    Subscription add(LongConsumer listener) {
        LongConsumer own = listener::accept;
        listeners.add(own);
        tell(own, head());
        return () -> listeners.remove(own);
    }

    /** One broken listener must not keep the news from the others. */
    private static void tell(LongConsumer listener, long position) {
        try {
            listener.accept(position);
        } catch (RuntimeException e) {
            LOG.error("a listener of the log failed", e);
        }
    }
}
