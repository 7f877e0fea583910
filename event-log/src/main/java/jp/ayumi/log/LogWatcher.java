package jp.ayumi.log;

import java.util.function.LongConsumer;

/** Tells that the log has grown, whichever process appended. */
public interface LogWatcher {

    /** The last position this watcher has heard of, 0 before the first. Never ahead of what can be read. */
    long head();

    /**
     * Calls a listener with the new head after each append, and at once with the present head. Several appends may come
     * as one call with the last head; the head only grows. A listener must return quickly and not throw.
     *
     * @return ends the calls when closed
     */
    Subscription onAppend(LongConsumer positionListener);

    /** A listener's registration. */
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
