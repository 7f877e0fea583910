package jp.ayumi.query.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import jp.ayumi.api.event.LiveEventView;

/** The last events, without holes; the oldest give way. */
final class RecentEvents {

    private final int capacity;
    private final Deque<LiveEventView> events = new ArrayDeque<>();
    private long before;

    RecentEvents(int capacity) {
        this.capacity = capacity;
    }

    synchronized void beginAfter(long position) {
        events.clear();
        before = position;
    }

    synchronized void add(List<LiveEventView> next) {
        for (LiveEventView event : next) {
            events.addLast(event);
            if (events.size() > capacity) {
                before = events.removeFirst().position();
            }
        }
    }

    /** Empty when some of the events after the position are no longer here. */
    synchronized Optional<List<LiveEventView>> after(long position, long end, int limit) {
        if (position < before) {
            return Optional.empty();
        }
        return Optional.of(events.stream()
                .dropWhile(event -> event.position() <= position)
                .takeWhile(event -> event.position() <= end)
                .limit(limit)
                .toList());
    }
}
