package jp.ayumi.command.opinion;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.council.Cadence;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.council.CouncilKind;
import jp.ayumi.api.council.CouncilProfile;
import jp.ayumi.api.council.MeetingId;
import jp.ayumi.api.council.MeetingState;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.opinion.OpinionBookId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.Measure;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEvent;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.command.council.CouncilState;
import jp.ayumi.command.council.Councils;
import jp.ayumi.command.council.Meeting;
import jp.ayumi.command.council.Seats;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.planyear.YearRecords;
import jp.ayumi.command.planyear.YearRecords.YearRecord;
import jp.ayumi.command.snapshot.SnapshotState;
import org.jspecify.annotations.Nullable;

/** 西東京市 for tests: a plan in its second year, the next plan, and councils that report upward. */
final class OpinionTown {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 20);
    static final PlanId PLAN = new PlanId("nishitokyo/welfare-3");
    static final PlanId NEXT = new PlanId("nishitokyo/welfare-4");
    static final FiscalYear YEAR = new FiscalYear(2024);
    static final OpinionBookId BOOK = OpinionBookId.of(PlanYearId.of(PLAN, YEAR));
    static final ElementId SALON = new ElementId("salon");
    static final ElementId VISITS = new ElementId("visits");
    static final ElementId GOAL = new ElementId("goal-1");

    /** Watches the plan and reports to {@link #COMMITTEE}, which reports to {@link #MAYORS}. */
    static final CouncilId PROMOTION = new CouncilId("nishitokyo/promotion");

    static final CouncilId COMMITTEE = new CouncilId("nishitokyo/committee");
    static final CouncilId MAYORS = new CouncilId("nishitokyo/mayors-council");
    static final CouncilId OTHER = new CouncilId("nishitokyo/children");
    static final CouncilId GONE = new CouncilId("nishitokyo/former");

    /** Planned by {@link #PROMOTION}. */
    static final MeetingId MEETING = new MeetingId("2025-1");

    static final SnapshotId RESULT = new SnapshotId("nishitokyo/result-2024");
    static final SnapshotId EARLIER_RESULT = new SnapshotId("nishitokyo/result-2023");

    private static final OrganizationId HALL = new OrganizationId("city-hall");

    private OpinionTown() {}

    static OpinionContext context(OpinionBookId book, Optional<OpinionState> opinions) {
        return new OpinionContext(
                book,
                opinions.orElse(OpinionState.NOTHING_SAID),
                book.planYear().plan().equals(PLAN) ? plan(PLAN, 2023, 1) : null,
                OpinionTown::plans,
                OpinionTown::year,
                councils(),
                OpinionTown::snapshots,
                TODAY);
    }

    static Optional<PlanState> plans(PlanId plan) {
        if (plan.equals(NEXT)) {
            return Optional.of(plan(NEXT, 2028, 0));
        }
        return plan.equals(PLAN) ? Optional.of(plan(PLAN, 2023, 1)) : Optional.empty();
    }

    static Optional<YearRecord> year(PlanYearId year) {
        boolean opened = year.plan().equals(PLAN) && year.fiscalYear().startYear() <= 2025;
        return opened
                ? Optional.of(new YearRecord(Set.of(SALON), year.fiscalYear().equals(YEAR)))
                : Optional.empty();
    }

    static YearRecords years() {
        return OpinionTown::year;
    }

    static Optional<SnapshotState> snapshots(SnapshotId snapshot) {
        return Map.of(RESULT, YEAR, EARLIER_RESULT, new FiscalYear(2023)).entrySet().stream()
                .filter(taken -> taken.getKey().equals(snapshot))
                .map(taken -> new SnapshotState(
                        snapshot,
                        PlanYearId.of(PLAN, taken.getValue()),
                        SnapshotKind.YEAR_RESULT,
                        "0".repeat(64),
                        Map.of()))
                .findAny();
    }

    static Councils councils() {
        Map<CouncilId, CouncilState> known = new HashMap<>();
        List.of(
                        council(PROMOTION, Set.of(PLAN), Set.of(COMMITTEE), null),
                        council(COMMITTEE, Set.of(), Set.of(MAYORS), null),
                        // a line back down must not make anybody run in circles
                        council(MAYORS, Set.of(), Set.of(COMMITTEE), null),
                        council(OTHER, Set.of(), Set.of(), null),
                        council(GONE, Set.of(PLAN), Set.of(), TODAY))
                .forEach(council -> known.put(council.id(), council));
        return new Councils() {
            @Override
            public Optional<CouncilState> now(CouncilId council) {
                return Optional.ofNullable(known.get(council));
            }

            @Override
            public Optional<CouncilState> glance(CouncilId council) {
                return now(council);
            }
        };
    }

    private static CouncilState council(
            CouncilId id, Set<PlanId> mandate, Set<CouncilId> reportsTo, @Nullable LocalDate dissolvedOn) {
        CouncilProfile profile = new CouncilProfile(
                CouncilKind.PROMOTION_COUNCIL,
                id.name(),
                "",
                HALL,
                null,
                null,
                List.of(),
                mandate,
                reportsTo,
                null,
                null,
                new Cadence(null, null, List.of()),
                null,
                "",
                true);
        Meeting planned = new Meeting(MeetingState.PLANNED, TODAY.minusMonths(1), Set.of(1), null, null);
        return new CouncilState(
                id,
                profile,
                dissolvedOn,
                new Seats(List.of()),
                id.equals(PROMOTION) ? Map.of(MEETING, planned) : Map.of());
    }

    private static PlanState plan(PlanId id, int firstYear, int revisions) {
        Term term = new Term(new FiscalYear(firstYear), new FiscalYear(firstYear + 4));
        PlanProfile profile = new PlanProfile(
                PlanKind.CITY,
                "地域福祉計画",
                "",
                term,
                HALL,
                null,
                new LevelNames("基本目標", "施策", "取組"),
                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                true);
        PlanTree tree = new PlanTree(
                List.of(new Goal(GOAL, "つながる", "")),
                List.of(new Measure(new ElementId("measure-1"), GOAL, "見守り", "", null)),
                List.of(action(SALON), action(VISITS)),
                List.of());
        LocalDate first = term.first().firstDay();
        PlanState state = null;
        for (PlanEvent event : List.of(
                new PlanDrafted(id, profile), new PlanTreeComposed(id, tree), new PlanAdopted(id, first, "市長", "策定"))) {
            state = PlanState.evolve(state, event);
        }
        for (int revision = 1; revision <= revisions; revision++) {
            state = PlanState.evolve(
                    state,
                    new PlanRevised(
                            id,
                            revision,
                            RevisionTrigger.ANNUAL_REVIEW,
                            RevisionScope.PARTIAL,
                            "振り返り",
                            "市長",
                            first.plusYears(1),
                            new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(), Set.of())));
        }
        return Optional.ofNullable(state).orElseThrow();
    }

    private static Action action(ElementId id) {
        return new Action(id, new ElementId("measure-1"), id.value(), "", Set.of(HALL), Set.of(), true);
    }
}
