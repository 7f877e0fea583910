package jp.ayumi.log;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;

/**
 * Reads what is stored, as it is stored. Everything up to {@link #head()} is final: a position once passed never fills
 * up later.
 *
 * <p>Every method throws {@link LogUnavailableException} when the log cannot be reached.
 */
public interface LogReader {

    /** The last position given, 0 when nothing is stored yet. */
    long head();

    /**
     * The events after a position, in order.
     *
     * @param position the last one already seen, 0 for none
     * @param limit how many at most, from 1
     */
    List<StoredEvent> after(long position, int limit);

    /**
     * The events of one stream, in order.
     *
     * @param firstSequence the first sequence number wanted, from 0
     * @param limit how many at most, from 1
     */
    List<StoredEvent> ofStream(String stream, long firstSequence, int limit);

    /**
     * Where the log ended at an instant, by the time at which events were recorded. Once answered it is answered alike for
     * ever: an event that is on its way is waited for.
     *
     * @return 0 when nothing was recorded by then; empty when the instant has not come yet by the log's clock
     */
    OptionalLong positionAt(Instant instant);
}
