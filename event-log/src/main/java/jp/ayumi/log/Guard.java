package jp.ayumi.log;

import java.util.Objects;

/**
 * A decision rests on another stream too: the append fails when that stream has moved on.
 *
 * @param stream the stream that was read
 * @param lastSequence the last sequence number that was read, {@value #EMPTY} when there was none
 */
public record Guard(String stream, long lastSequence) {

    /** The last sequence number of a stream without events. */
    public static final long EMPTY = -1;

    public Guard {
        Objects.requireNonNull(stream, "stream");
        if (lastSequence < EMPTY) {
            throw new IllegalArgumentException("a sequence number begins at 0, an empty stream is " + EMPTY);
        }
    }
}
