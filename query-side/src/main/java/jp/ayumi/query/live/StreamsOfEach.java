package jp.ayumi.query.live;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import jp.ayumi.api.event.LiveEventView;
import org.jspecify.annotations.Nullable;

/** How many streams each principal has open: nobody takes all the places by forgetting to close theirs. */
final class StreamsOfEach {

    private final int most;
    private final Map<String, Integer> open = new ConcurrentHashMap<>();

    StreamsOfEach(int most) {
        this.most = most;
    }

    /**
     * Takes a place for a stream.
     *
     * @return gives the place back, however often it is run; {@code null} when there is none left for this principal
     */
    @Nullable
    Runnable take(String whose) {
        // A count never exceeds the limit: what is refused is not counted.
        boolean[] taken = new boolean[1];
        open.compute(whose, (name, count) -> {
            int now = count == null ? 0 : count;
            taken[0] = now < most;
            return taken[0] ? Integer.valueOf(now + 1) : count;
        });
        if (!taken[0]) {
            return null;
        }
        AtomicBoolean given = new AtomicBoolean();
        return () -> {
            if (given.compareAndSet(false, true)) {
                open.computeIfPresent(whose, (name, count) -> count == 1 ? null : count - 1);
            }
        };
    }

    /** Of how many principals streams are open. */
    int size() {
        return open.size();
    }

    /** The same sink, which gives the place back when the stream has ended. */
    static LiveSink until(Runnable back, LiveSink sink) {
        return new LiveSink() {
            @Override
            public void beat(long position) throws IOException {
                sink.beat(position);
            }

            @Override
            public void send(LiveEventView event) throws IOException {
                sink.send(event);
            }

            @Override
            public void complete() {
                try {
                    sink.complete();
                } finally {
                    back.run();
                }
            }
        };
    }
}
