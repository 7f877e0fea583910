package jp.ayumi.command.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.Goal;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.pledge.Pledge;
import jp.ayumi.api.pledge.PledgeBookId;
import jp.ayumi.api.pledge.PledgeId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.command.kernel.Today;
import jp.ayumi.command.municipality.MunicipalityState;
import jp.ayumi.command.plan.PlanState;
import jp.ayumi.command.snapshot.SnapshotState;
import org.jspecify.annotations.Nullable;

/** 綱島地区 and the plan of its ward: what is published and presented in the tests. */
final class Tsunashima {

    static final LocalDate TODAY = LocalDate.of(2025, 6, 20);
    static final Today CLOCK =
            new Today(Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC));
    static final MunicipalityId KOHOKU = new MunicipalityId("kohoku");
    static final PlanId DISTRICT_PLAN = new PlanId("kohoku/tsunashima-4");
    static final PlanId WARD_PLAN = new PlanId("kohoku/ward-4");
    static final OrganizationId OFFICE = new OrganizationId("ward-office");
    static final AreaId AREA = new AreaId("tsunashima");
    static final ElementId GOAL = new ElementId("goal-1");
    static final SnapshotId RESULT = new SnapshotId("kohoku/result-2024");
    static final SnapshotId NEXT_PLAN = new SnapshotId("kohoku/plan-2025");
    static final SnapshotId LATER_PLAN = new SnapshotId("kohoku/plan-2026");
    static final SnapshotId WARD_RESULT = new SnapshotId("kohoku/ward-result-2024");
    static final SnapshotId WARD_NEXT_PLAN = new SnapshotId("kohoku/ward-plan-2025");

    private static final Map<SnapshotId, SnapshotState> SNAPSHOTS = Stream.of(
                    snapshot(RESULT, DISTRICT_PLAN, 2024, SnapshotKind.YEAR_RESULT),
                    snapshot(NEXT_PLAN, DISTRICT_PLAN, 2025, SnapshotKind.ANNUAL_PLAN),
                    snapshot(LATER_PLAN, DISTRICT_PLAN, 2026, SnapshotKind.ANNUAL_PLAN),
                    snapshot(WARD_RESULT, WARD_PLAN, 2024, SnapshotKind.YEAR_RESULT),
                    snapshot(WARD_NEXT_PLAN, WARD_PLAN, 2025, SnapshotKind.ANNUAL_PLAN))
            .collect(Collectors.toMap(SnapshotState::id, Function.identity()));

    private Tsunashima() {}

    static Optional<SnapshotState> snapshot(SnapshotId id) {
        return Optional.ofNullable(SNAPSHOTS.get(id));
    }

    static String sha256(SnapshotId id) {
        return snapshot(id).orElseThrow().sha256();
    }

    static Optional<PlanState> plan(PlanId id) {
        if (id.equals(DISTRICT_PLAN)) {
            return Optional.of(drafted(id, PlanKind.DISTRICT, AREA));
        }
        return id.equals(WARD_PLAN) ? Optional.of(drafted(id, PlanKind.WARD, null)) : Optional.empty();
    }

    static Optional<MunicipalityState> municipality(MunicipalityId id) {
        MunicipalityState registered = MunicipalityState.evolve(
                MunicipalityState.evolve(
                        null, new MunicipalityRegistered(KOHOKU, "港北区", "こうほくく", MunicipalityKind.WARD)),
                new AreaDivisionDefined(
                        KOHOKU, new AreaDivisionId("rengo"), "連合町内会", List.of(new Area(AREA, "綱島", "つなしま", Set.of()))));
        return id.equals(KOHOKU)
                ? Optional.of(MunicipalityState.evolve(
                        registered,
                        new OrganizationRegistered(
                                KOHOKU, new Organization(OFFICE, "港北区役所", "", OrganizationKind.WARD_OFFICE))))
                : Optional.empty();
    }

    static Map<PledgeId, Pledge> pledges(PledgeBookId book) {
        return book.area().equals(AREA)
                ? Map.of(new PledgeId("greeting"), new Pledge(new FiscalYear(2025), "子ども会", "朝のあいさつ", null, null))
                : Map.of();
    }

    private static SnapshotState snapshot(SnapshotId id, PlanId plan, int year, SnapshotKind kind) {
        return SnapshotState.evolve(
                null,
                new SnapshotTaken(
                        id, PlanYearId.of(plan, new FiscalYear(year)), kind, 1, 0, "{}", "hash-of-" + id.name()));
    }

    private static PlanState drafted(PlanId id, PlanKind kind, @Nullable AreaId area) {
        PlanState draft = PlanState.evolve(
                null,
                new PlanDrafted(
                        id,
                        new PlanProfile(
                                kind,
                                "計画",
                                "",
                                new Term(new FiscalYear(2021), new FiscalYear(2026)),
                                OFFICE,
                                area,
                                new LevelNames("目標", "柱", "取組"),
                                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                                true)));
        return PlanState.evolve(
                draft,
                new PlanTreeComposed(
                        id, new PlanTree(List.of(new Goal(GOAL, "つながる", "")), List.of(), List.of(), List.of())));
    }
}
