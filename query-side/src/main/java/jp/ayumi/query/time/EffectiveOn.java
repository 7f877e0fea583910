package jp.ayumi.query.time;

import java.time.LocalDate;
import jp.ayumi.api.Japan;
import jp.ayumi.api.municipality.DissolutionView;
import jp.ayumi.api.plan.PlanEndView;
import jp.ayumi.api.plan.RevisionLineView;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The day on which each kind of record takes effect: the day it speaks of, where it speaks of one; else the day in Japan on
 * which it was recorded. On that day itself it holds already. A correction takes effect when what it corrects does: it
 * changes what is known of the day and not the day.
 *
 * <p>A fiscal year begins on its first day, whenever it was opened in this system.
 */
public final class EffectiveOn {

    private EffectiveOn() {}

    /** Progress, and the actuals told with it, when the period they report on has ended. */
    public static LocalDate of(ReportingPeriod period) {
        return period.to();
    }

    /** A self-evaluation or a direction says of no day when it was decided. */
    public static LocalDate of(Trace recorded) {
        return Japan.dayOf(recorded.recordedAt());
    }

    /** What a body said of a year counts from the day on which it met. */
    public static LocalDate ofMeeting(LocalDate heldOn) {
        return heldOn;
    }

    public static LocalDate of(ClosingView closing) {
        return closing.closedOn();
    }

    public static LocalDate of(ReopeningView reopening) {
        return of(reopening.trace());
    }

    /** An adoption or a revision from when it holds, a decision or a mid-term review when it was made. */
    public static LocalDate of(RevisionLineView line) {
        return line.on();
    }

    public static LocalDate of(PlanEndView end) {
        return end.endedOn();
    }

    public static LocalDate of(DissolutionView dissolution) {
        return dissolution.dissolvedOn();
    }

    /** Whether what takes effect on a day counts as of another; everything does when no day is asked about. */
    public static boolean by(@Nullable LocalDate asOf, LocalDate effective) {
        return asOf == null || !effective.isAfter(asOf);
    }

    /** Whether a day lies in the term, however far from it. */
    public static boolean within(Term term, LocalDate day) {
        return !day.isBefore(term.first().firstDay())
                && !day.isAfter(term.last().lastDay());
    }
}
