package jp.ayumi.api.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment in a plan's history.
 *
 * @param position everything up to this position of the log is known
 * @param revision the revision that is meant; {@code null} when a moment is
 * @param day the day on which that revision was in force; {@code null} when none was named
 * @param knownAt the position by which that was known; {@code null} when the day is seen with everything that is known
 */
public record MomentView(
        long position,
        @Nullable Integer revision,
        @Nullable LocalDate day,
        @Nullable Long knownAt) {

    /** Everything up to a position. */
    public static MomentView at(long position) {
        return new MomentView(position, null, null, null);
    }

    /** What a revision made of the plan. */
    public static MomentView of(int revision, long position) {
        return new MomentView(position, revision, null, null);
    }
}
