package jp.ayumi.query.time;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import jp.ayumi.api.Japan;
import jp.ayumi.api.council.CouncilEndView;
import jp.ayumi.api.council.MeetingClosingView;
import jp.ayumi.api.council.MembershipEndView;
import jp.ayumi.api.issue.HearBackView;
import jp.ayumi.api.issue.IssueView;
import jp.ayumi.api.issue.ResolutionView;
import jp.ayumi.api.municipality.DissolutionView;
import jp.ayumi.api.opinion.AnswerView;
import jp.ayumi.api.opinion.RaisedOpinion;
import jp.ayumi.api.plan.AcknowledgementView;
import jp.ayumi.api.plan.CounterpartChangeView;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.PlanEndView;
import jp.ayumi.api.plan.RevisionLineView;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.ClosingView;
import jp.ayumi.api.planyear.ReopeningView;
import jp.ayumi.api.planyear.ReportingPeriod;
import jp.ayumi.api.planyear.Trace;
import jp.ayumi.api.pledge.PledgeReportView;
import jp.ayumi.api.publication.DistributionView;
import jp.ayumi.api.publication.GatheringView;
import jp.ayumi.api.publication.WithdrawalView;
import jp.ayumi.api.snapshot.DeliberationView;
import jp.ayumi.api.snapshot.ReceivedReportView;
import jp.ayumi.api.snapshot.ReportView;
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

    /** What says of no day when it was decided, such as a self-evaluation, a direction, or where an opinion was reflected. */
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

    /** An arrangement of a district from the day that it names. */
    public static LocalDate of(DistrictArrangement arrangement) {
        return arrangement.from();
    }

    /** What changed at a counterpart, when it was recorded there. */
    public static LocalDate of(CounterpartChangeView change) {
        return Japan.dayOf(change.recordedAt());
    }

    public static LocalDate of(AcknowledgementView acknowledgement) {
        return Japan.dayOf(acknowledgement.recordedAt());
    }

    public static LocalDate of(CouncilEndView end) {
        return end.dissolvedOn();
    }

    public static LocalDate of(MembershipEndView end) {
        return end.endedOn();
    }

    public static LocalDate of(MeetingClosingView closing) {
        return closing.closedOn();
    }

    /** An opinion when it was said. */
    public static LocalDate of(RaisedOpinion said) {
        return said.raisedOn();
    }

    /** A revised answer says of no day when it was given. */
    public static LocalDate of(AnswerView answer) {
        return answer.answeredOn() == null ? of(answer.trace()) : answer.answeredOn();
    }

    /** An issue when it was seen. */
    public static LocalDate of(IssueView issue) {
        return issue.raisedOn();
    }

    public static LocalDate of(HearBackView heard) {
        return heard.heardOn();
    }

    public static LocalDate of(ResolutionView resolution) {
        return resolution.resolvedOn();
    }

    public static LocalDate of(PledgeReportView report) {
        return report.on();
    }

    public static LocalDate ofEdition(LocalDate publishedOn) {
        return publishedOn;
    }

    public static LocalDate of(DistributionView distribution) {
        return distribution.distribution().on();
    }

    public static LocalDate of(WithdrawalView withdrawal) {
        return withdrawal.withdrawnOn();
    }

    public static LocalDate of(GatheringView gathering) {
        return gathering.held().heldOn();
    }

    public static LocalDate of(ReportView report) {
        return report.reportedOn();
    }

    public static LocalDate of(ReceivedReportView report) {
        return report.reportedOn();
    }

    /** What a council said of a report: it names its meeting, and not the day. */
    public static LocalDate of(DeliberationView deliberation) {
        return of(deliberation.trace());
    }

    public static LocalDate of(DissolutionView dissolution) {
        return dissolution.dissolvedOn();
    }

    /** Whether what takes effect on a day counts as of another; everything does when no day is asked about. */
    public static boolean by(@Nullable LocalDate asOf, LocalDate effective) {
        return asOf == null || !effective.isAfter(asOf);
    }

    /** What had taken effect by a day; {@code null} when it had not, or when there is nothing. */
    public static <T> @Nullable T onlyBy(
            @Nullable LocalDate asOf, @Nullable T thing, Function<T, LocalDate> effective) {
        return thing != null && by(asOf, effective.apply(thing)) ? thing : null;
    }

    /** Those of several things that had taken effect by a day, in their order. */
    public static <T> List<T> allBy(@Nullable LocalDate asOf, List<T> things, Function<T, LocalDate> effective) {
        return things.stream().filter(thing -> by(asOf, effective.apply(thing))).toList();
    }

    /** Whether a day lies in the term, however far from it. */
    public static boolean within(Term term, LocalDate day) {
        return !day.isBefore(term.first().firstDay())
                && !day.isAfter(term.last().lastDay());
    }
}
