package jp.ayumi.command.opinion;

import java.time.LocalDate;
import java.util.Optional;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.opinion.OpinionId;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.plan.PlanRule;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.plan.Plans;
import jp.ayumi.command.planyear.PlanYearRule;
import jp.ayumi.command.planyear.YearRecords;
import jp.ayumi.command.snapshot.SnapshotState;
import jp.ayumi.command.snapshot.Snapshots;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision on an opinion rests on.
 *
 * @param knownPlan {@code null} when there is no plan of that name
 * @param today the date in Japan
 */
record OpinionContext(
        OpinionBookId book,
        OpinionState opinions,
        @Nullable PlanState knownPlan,
        Plans plans,
        YearRecords years,
        Councils councils,
        Snapshots snapshots,
        LocalDate today) {

    /**
     * The plan.
     *
     * @throws jp.ayumi.api.RefusedException by {@link PlanRule#PLAN_UNKNOWN}
     */
    PlanState plan() {
        return Optional.ofNullable(knownPlan)
                .orElseThrow(() -> PlanRule.PLAN_UNKNOWN.refused(
                        Pointer.NONE, "plan", book.planYear().plan()));
    }

    /**
     * What stands in the year that the opinions are about.
     *
     * @throws jp.ayumi.api.RefusedException by {@link PlanYearRule#PLAN_YEAR_UNKNOWN}
     */
    YearRecords.YearRecord year() {
        return years.glance(book.planYear())
                .orElseThrow(() -> PlanYearRule.PLAN_YEAR_UNKNOWN.refused(Pointer.NONE, "planYear", book.planYear()));
    }

    /** Another year of the same plan, if it was opened. */
    Optional<YearRecords.YearRecord> year(FiscalYear year) {
        return years.glance(PlanYearId.of(book.planYear().plan(), year));
    }

    /** Another plan of the same municipality. */
    Optional<PlanState> otherPlan(PlanId other) {
        PlanId own = book.planYear().plan();
        return Optional.of(other)
                .filter(id -> !id.equals(own) && id.municipality().equals(own.municipality()))
                .flatMap(plans::glance);
    }

    /** The snapshot, if it was taken of the year that the opinions are about. */
    Optional<SnapshotState> snapshotOfTheYear(SnapshotId snapshot) {
        return snapshots.glance(snapshot).filter(taken -> taken.planYear().equals(book.planYear()));
    }

    /**
     * The opinion.
     *
     * @throws jp.ayumi.api.RefusedException by {@link OpinionRule#OPINION_UNKNOWN}
     */
    OpinionState.Opinion opinion(OpinionId id) {
        return opinions.find(id).orElseThrow(() -> OpinionRule.OPINION_UNKNOWN.refused(Pointer.NONE, "opinion", id));
    }

    void requireNotToCome(LocalDate day, String field) {
        OpinionRule.NO_OPINION_IS_RECORDED_BEFORE_ITS_DAY.require(
                !day.isAfter(today), Pointer.to(field), "day", day, "today", today);
    }
}
