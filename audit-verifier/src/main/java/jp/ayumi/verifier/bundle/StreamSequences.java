package jp.ayumi.verifier.bundle;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.ayumi.verifier.json.TextBuffer;

/** Which sequence each stream has reached. Grows with the number of streams, not of events. */
final class StreamSequences {

    /** No event of the stream has been met. */
    static final long NONE = -1;

    private final Map<Name, Last> streams = new HashMap<>();
    private final Name probe = new Name(new byte[0], 0);

    /** Remembers the sequence and answers the one before it, or {@link #NONE}. */
    long advance(TextBuffer stream, long sequence) {
        probe.set(stream.bytes(), stream.length());
        Last last = streams.get(probe);
        if (last == null) {
            last = new Last();
            streams.put(new Name(Arrays.copyOf(stream.bytes(), stream.length()), stream.length()), last);
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

    /** Compared also, so that names made to collide are still found fast. */
    private static final class Name implements Comparable<Name> {

        private byte[] bytes;
        private int length;
        private int hash;

        Name(byte[] bytes, int length) {
            set(bytes, length);
        }

        void set(byte[] newBytes, int newLength) {
            bytes = newBytes;
            length = newLength;
            hash = 0;
            for (int i = 0; i < length; i++) {
                hash = 31 * hash + bytes[i];
            }
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Name that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public int compareTo(Name that) {
            return Arrays.compare(bytes, 0, length, that.bytes, 0, that.length);
        }
    }
}
