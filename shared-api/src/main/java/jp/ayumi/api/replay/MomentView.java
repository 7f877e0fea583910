package jp.ayumi.api.replay;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A moment in a plan's history.
 *
 * @param position everything up to this position of the log is known
 * @param revision the revision that is meant; {@code null} when a moment is
 * @param day the day on which that revision was in force; {@code null} when none was named
 */
public record MomentView(
        long position, @Nullable Integer revision, @Nullable LocalDate day) {}
