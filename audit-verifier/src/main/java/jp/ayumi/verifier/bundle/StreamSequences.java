package jp.ayumi.verifier.bundle;

import java.util.HashMap;
import java.util.Map;
import jp.ayumi.verifier.json.TextBuffer;

/** Which sequence each stream has reached. Grows with the number of streams, not of events. */
final class StreamSequences {

    /** No event of the stream has been met. */
    static final long NONE = -1;

    private final Map<Name, Last> streams = new HashMap<>();
    private final Name probe = new Name();

    /** Remembers the sequence and answers the one before it, or {@link #NONE}. */
    long advance(TextBuffer stream, long sequence) {
        probe.set(stream);
        Last last = streams.get(probe);
        if (last == null) {
            last = new Last();
            streams.put(probe.copy(), last);
        }
        long before = last.sequence;
        last.sequence = sequence;
        return before;
    }

    int size() {
        return streams.size();
    }

    private static final class Last {
        private long sequence = NONE;
    }
}
