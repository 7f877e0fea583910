package jp.ayumi.query.live;

import java.util.List;
import jp.ayumi.api.event.LiveEventView;
import jp.ayumi.log.LogReader;

/**
 * The events that read models have taken in, readable from any position: the recent ones from memory, older ones from the
 * log. Reading never goes past {@link #visible()}, and positions have no holes, so a reader that goes on from where it
 * stopped misses nothing and sees nothing twice.
 */
final class LiveFeed {

    /** What {@link #visible()} says before the first look at the read models. */
    static final long NOT_BEGUN = -1;

    private final LogReader log;
    private final int page;
    private final RecentEvents recent;
    private volatile long visible = NOT_BEGUN;

    LiveFeed(LogReader log, int recent, int page) {
        this.log = log;
        this.page = page;
        this.recent = new RecentEvents(recent);
    }

    /** The last position that may be told. Never goes back. */
    long visible() {
        return visible;
    }

    /** Where the log ends now. */
    long head() {
        return log.head();
    }

    /** Begins here, without the events before. */
    void beginAt(long position) {
        recent.beginAfter(position);
        visible = position;
    }

    /**
     * Makes events visible up to a position; called by one thread only.
     *
     * @param position what every read model has taken in
     */
    void advanceTo(long position) {
        while (visible < position) {
            List<LiveEventView> next = read(visible, position);
            if (next.isEmpty()) {
                return;
            }
            recent.add(next);
            visible = next.get(next.size() - 1).position();
        }
    }

    /** Some events after a position, in order; none when there are none yet. */
    List<LiveEventView> after(long position) {
        long end = visible;
        if (position >= end) {
            return List.of();
        }
        return recent.after(position, end, page).orElseGet(() -> read(position, end));
    }

    private List<LiveEventView> read(long position, long end) {
        return log.after(position, page).stream()
                .takeWhile(event -> event.position() <= end)
                .map(LiveEvents::of)
                .toList();
    }
}
