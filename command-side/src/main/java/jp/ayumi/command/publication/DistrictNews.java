package jp.ayumi.command.publication;

import static jp.ayumi.command.publication.PublicationRule.DISTRICT_NEWS_HOLDS_A_REVIEW_AND_THE_NEXT_YEARS_PLAN;
import static jp.ayumi.command.publication.PublicationRule.DISTRICT_NEWS_IS_ABOUT_A_DISTRICT_PLAN;

import java.util.List;
import java.util.Optional;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.command.kernel.Pointer;
import jp.ayumi.command.snapshot.SnapshotState;

/** 地区計画ニュース: the review of one year and the plan of the next, of one district plan (KOH-4). */
final class DistrictNews {

    private DistrictNews() {}

    static void require(EditionContext context, List<SnapshotState> held) {
        Pointer place = Pointer.to("snapshots");
        Optional<PlanYearId> reviewed = only(held, SnapshotKind.YEAR_RESULT);
        Optional<PlanYearId> planned = only(held, SnapshotKind.ANNUAL_PLAN);
        DISTRICT_NEWS_HOLDS_A_REVIEW_AND_THE_NEXT_YEARS_PLAN.require(
                reviewed.map(DistrictNews::nextYear).equals(planned) && planned.isPresent(), place);
        PlanId plan = planned.orElseThrow().plan();
        DISTRICT_NEWS_IS_ABOUT_A_DISTRICT_PLAN.require(
                context.around()
                        .plans()
                        .glance(plan)
                        .filter(known -> known.profile().kind() == PlanKind.DISTRICT)
                        .isPresent(),
                place,
                "plan",
                plan);
    }

    private static Optional<PlanYearId> only(List<SnapshotState> held, SnapshotKind kind) {
        List<PlanYearId> years = held.stream()
                .filter(snapshot -> snapshot.kind() == kind)
                .map(SnapshotState::planYear)
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }

    private static PlanYearId nextYear(PlanYearId planYear) {
        return PlanYearId.of(planYear.plan(), planYear.fiscalYear().next());
    }
}
