package jp.ayumi.query.board;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.ayumi.api.board.BoardSubjectView;
import jp.ayumi.api.board.CompletenessPart;
import jp.ayumi.api.board.CompletenessPartView;
import jp.ayumi.api.board.CompletenessView;
import jp.ayumi.api.board.MissingView;
import jp.ayumi.api.board.NextMeetingView;
import jp.ayumi.api.municipality.ProgressDue;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.Ratio;
import jp.ayumi.query.board.WatchedOpinions.Opinion;
import org.jspecify.annotations.Nullable;

/** What a plan year that was opened has and lacks on a day. */
final class Completeness {

    private final BoardRows rows;
    private final WatchedPlan plan;
    private final WatchedYear year;
    private final LocalDate on;
    private final Owners owners;
    private final YearGaps gaps;

    Completeness(BoardRows rows, WatchedYear year, LocalDate on) {
        this.rows = rows;
        this.plan = rows.plans().get(year.planYear().plan());
        this.year = year;
        this.on = on;
        this.owners = new Owners(rows.town(), rows.councils(), on);
        this.gaps = YearGaps.of(rows, owners, plan, year.planYear().fiscalYear());
    }

    CompletenessView view(BoardWording wording) {
        Map<CompletenessPart, Asked> parts = parts();
        Asked all = parts.values().stream().reduce(Asked.NOTHING, Asked::and);
        return new CompletenessView(
                year.planYear(),
                plan.title(),
                on,
                Ratio.of(all.present(), all.required()),
                parts.entrySet().stream()
                        .map(part -> new CompletenessPartView(
                                part.getKey(),
                                Ratio.of(
                                        part.getValue().present(),
                                        part.getValue().required()),
                                missing(part.getValue(), wording)))
                        .toList(),
                nextMeeting(),
                new ClosingOutlook(plan, year, gaps, on).view(opinions().anyMatch(Opinion::isOpen)),
                year.source());
    }

    private Map<CompletenessPart, Asked> parts() {
        Map<CompletenessPart, Asked> parts = new EnumMap<>(CompletenessPart.class);
        parts.put(CompletenessPart.ANNUAL_PLAN, gaps.annualPlan());
        parts.put(CompletenessPart.PROGRESS, progress());
        parts.put(CompletenessPart.SELF_EVALUATION, gaps.selfEvaluations());
        parts.put(CompletenessPart.ACTION_REVIEW, gaps.actionReviews());
        parts.put(CompletenessPart.REVIEW_QUESTION, gaps.questions());
        parts.put(CompletenessPart.DIRECTION, gaps.directions());
        parts.put(CompletenessPart.MID_TERM_REVIEW, midTerm());
        parts.put(CompletenessPart.OPINION, gaps.opinions(opinions()));
        parts.put(CompletenessPart.ACKNOWLEDGEMENT, acknowledgements());
        return parts;
    }

    /** Of the periods that are over; where no interval is set, one report at least for the year. */
    private Asked progress() {
        ProgressDue progress = rows.town().policy().progress();
        if (progress == null) {
            return gaps.anyProgress();
        }
        return ReportingPeriods.of(gaps.year(), progress.every()).stream()
                .filter(period -> period.to().isBefore(on))
                .map(gaps::progress)
                .reduce(Asked.NOTHING, Asked::and);
    }

    private Asked midTerm() {
        boolean asked = plan.policy().midTermReview() == MidTermReviewPolicy.ALWAYS
                && gaps.year().equals(plan.policy().midTermYear());
        return Asked.of(
                asked ? List.of(plan) : List.of(),
                WatchedPlan::midTermReviewed,
                one -> Stream.of(new Gap(owners.of(plan), gaps.subject(), gaps.saying("MID_TERM_REVIEW.ALWAYS"))));
    }

    private Stream<Opinion> opinions() {
        return rows.opinions().stream()
                .filter(book -> book.planYear().equals(year.planYear()))
                .flatMap(WatchedOpinions::standing);
    }

    private Asked acknowledgements() {
        return Asked.of(
                plan.counterparts(),
                counterpart -> unseen(counterpart).findAny().isEmpty(),
                counterpart -> unseen(counterpart)
                        .map(unseen -> new Gap(
                                owners.of(plan),
                                BoardSubjectView.ofCounterpart(plan.plan(), counterpart),
                                PlanDuties.unseen(plan, unseen))));
    }

    private Stream<UnseenChanges> unseen(PlanId counterpart) {
        return rows.unseen().stream()
                .filter(unseen -> unseen.plan().equals(plan.plan())
                        && unseen.counterpart().equals(counterpart));
    }

    private @Nullable NextMeetingView nextMeeting() {
        return owners.watching(plan).stream()
                .flatMap(council -> council.meetings().stream()
                        .filter(meeting ->
                                meeting.isPlanned() && !meeting.date().isBefore(on))
                        .map(meeting -> new NextMeetingView(
                                council.council(),
                                council.name(),
                                meeting.id(),
                                meeting.date(),
                                DAYS.between(on, meeting.date()),
                                meeting.source())))
                .min(Comparator.comparing(NextMeetingView::date)
                        .thenComparing(meeting -> meeting.council().value()))
                .orElse(null);
    }

    private static List<MissingView> missing(Asked asked, BoardWording wording) {
        return asked.gaps().stream()
                .map(gap -> new MissingView(gap.owner(), gap.subject(), wording.tell(gap.saying())))
                .toList();
    }
}
