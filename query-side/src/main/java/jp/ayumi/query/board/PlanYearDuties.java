package jp.ayumi.query.board;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.board.BoardKind;
import jp.ayumi.api.board.DuePart;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.municipality.ProgressDue;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.board.Due.Why;
import org.jspecify.annotations.Nullable;

/**
 * What is due in the years of a plan: in those that were opened and not closed, and in those that the horizon touches, opened
 * or not. A year long past that nobody opened is not asked for: it may have been run on paper.
 */
record PlanYearDuties(BoardRows rows, Owners owners, DuePolicyView view, Horizon horizon) {

    Stream<Due> of(WatchedPlan plan) {
        return years(plan).stream().flatMap(year -> of(plan, year));
    }

    private Set<FiscalYear> years(WatchedPlan plan) {
        Set<FiscalYear> years = new TreeSet<>();
        rows.years().values().stream()
                .map(WatchedYear::planYear)
                .filter(year -> year.plan().equals(plan.plan()))
                .forEach(year -> years.add(year.fiscalYear()));
        horizon.years().stream().filter(plan.term()::contains).forEach(years::add);
        years.removeIf(year -> rows.year(PlanYearId.of(plan.plan(), year))
                .filter(WatchedYear::closed)
                .isPresent());
        return years;
    }

    private Stream<Due> of(WatchedPlan plan, FiscalYear year) {
        YearGaps gaps = YearGaps.of(rows, owners, plan, year);
        EventRef source = Optional.ofNullable(gaps.row())
                .map(WatchedYear::source)
                .or(() -> Optional.ofNullable(plan.adopted()))
                .orElseThrow();
        DuePolicy policy = view.policy();
        return Stream.of(
                        annualPlan(gaps, source),
                        progress(gaps, source),
                        step(
                                gaps,
                                source,
                                policy.selfEvaluationDue(),
                                BoardKind.SELF_EVALUATION,
                                DuePart.SELF_EVALUATION_DUE,
                                () -> gaps.selfEvaluations().gaps().stream()),
                        step(
                                gaps,
                                source,
                                policy.reviewDue(),
                                BoardKind.REVIEW,
                                DuePart.REVIEW_DUE,
                                () -> review(gaps)),
                        directions(gaps, source),
                        step(
                                gaps,
                                source,
                                policy.closeDue(),
                                BoardKind.CLOSE,
                                DuePart.CLOSE_DUE,
                                () -> Stream.of(new Gap(owners.of(plan), gaps.subject(), gaps.saying("CLOSE")))))
                .flatMap(some -> some);
    }

    private Stream<Due> annualPlan(YearGaps gaps, EventRef source) {
        var day = view.policy().annualPlanDue();
        if (day == null || !horizon.reaches(day.in(gaps.year()))) {
            return Stream.of();
        }
        Why why = Whys.day(view, DuePart.ANNUAL_PLAN_DUE, day);
        return gaps.annualPlan().gaps().stream()
                .map(gap -> Due.of(BoardKind.ANNUAL_PLAN, day.in(gaps.year()), gap, why, source));
    }

    private Stream<Due> progress(YearGaps gaps, EventRef source) {
        ProgressDue progress = view.policy().progress();
        if (progress == null) {
            return Stream.of();
        }
        Why why = Whys.progress(view);
        return ReportingPeriods.of(gaps.year(), progress.every()).stream().flatMap(period -> {
            LocalDate due = period.to().plusDays(progress.graceDays());
            return horizon.reaches(due)
                    ? gaps.progress(period).gaps().stream()
                            .map(gap -> Due.of(BoardKind.PROGRESS, due, gap, why, source))
                    : Stream.of();
        });
    }

    /** One review is asked for, of whichever of the councils that watch the plan. */
    private Stream<Gap> review(YearGaps gaps) {
        return gaps.isReviewed()
                ? Stream.of()
                : owners.reviewers(gaps.plan()).stream()
                        .map(owner -> new Gap(owner, gaps.subject(), gaps.saying("REVIEW")));
    }

    /** The plan's owner decides on all actions at once, so they are one thing to do. */
    private Stream<Due> directions(YearGaps gaps, EventRef source) {
        Asked directions = gaps.directions();
        int count = directions.missing();
        return step(
                        gaps,
                        source,
                        view.policy().directionsDue(),
                        BoardKind.DIRECTION,
                        DuePart.DIRECTIONS_DUE,
                        () -> directions.isComplete()
                                ? Stream.of()
                                : Stream.of(new Gap(
                                        owners.of(gaps.plan()),
                                        gaps.subject(),
                                        gaps.saying("DIRECTION", "count", count))))
                .map(due -> new Due(
                        due.kind(),
                        due.on(),
                        due.owner(),
                        due.subject(),
                        count,
                        due.saying(),
                        due.why(),
                        due.source()));
    }

    /** @param days after 31 March; {@code null} when it is not watched */
    private Stream<Due> step(
            YearGaps gaps,
            EventRef source,
            @Nullable Integer days,
            BoardKind kind,
            DuePart part,
            Supplier<Stream<Gap>> missing) {
        if (days == null || !horizon.reaches(gaps.year().lastDay().plusDays(days))) {
            return Stream.of();
        }
        Why why = Whys.days(view, part, days);
        return missing.get().map(gap -> Due.of(kind, gaps.year().lastDay().plusDays(days), gap, why, source));
    }
}
