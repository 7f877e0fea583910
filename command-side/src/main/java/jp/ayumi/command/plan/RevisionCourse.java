package jp.ayumi.command.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan's revisions have come.
 *
 * @param latest the number of the latest revision; 0 is the plan as adopted
 * @param effectiveOn the day from which the latest holds; {@code null} before the adoption
 * @param midTermReviewed whether the middle of the term was reviewed
 * @param midTermNecessary what the latest decision on a mid-term revision says; {@code null} when none was taken
 */
public record RevisionCourse(
        int latest,
        @Nullable LocalDate effectiveOn,
        boolean midTermReviewed,
        @Nullable Boolean midTermNecessary) {

    static final RevisionCourse NOT_BEGUN = new RevisionCourse(0, null, false, null);

    RevisionCourse at(int revision, LocalDate day) {
        return new RevisionCourse(revision, day, midTermReviewed, midTermNecessary);
    }

    RevisionCourse reviewed() {
        return new RevisionCourse(latest, effectiveOn, true, midTermNecessary);
    }

    RevisionCourse decided(boolean necessary) {
        return new RevisionCourse(latest, effectiveOn, midTermReviewed, necessary);
    }
}
