package jp.ayumi.log.postgres;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Tokens of the log. */
final class Positions {

    private Positions() {}

    /**
     * The last position that a token has passed, 0 for none.
     *
     * @throws IllegalArgumentException when the token comes from another kind of event store
     */
    static long of(@Nullable TrackingToken token) {
        TrackingToken inner = WrappedToken.unwrapLowerBound(token);
        if (inner == null) {
            return 0;
        }
        if (inner instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException(
                "not a token of this log: " + inner.getClass().getSimpleName());
    }
}
