package jp.ayumi.query.live;

import java.time.Duration;

/** How far all read models have taken in the log. */
interface ReadModelProgress {

    /** The last position that every read model has taken in. */
    long position();

    /**
     * Waits until every read model has taken in a position.
     *
     * @return whether they have, within the time
     */
    boolean await(long position, Duration atMost) throws InterruptedException;
}
