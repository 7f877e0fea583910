package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.tree;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.DashboardView;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.TallyView;
import jp.ayumi.query.municipality.MunicipalityParts;
import jp.ayumi.query.municipality.MunicipalityParts.Division;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the plan, the divisions and the organisations: rows add up, and nothing is counted twice or left out. */
class RowsAddUpTest {

    private static final List<ToIntFunction<TallyView>> COUNTS = List.of(
            TallyView::actions,
            TallyView::notReported,
            tally -> tally.reported().numerator(),
            tally -> tally.completed().numerator(),
            tally -> tally.delayed().numerator(),
            tally -> tally.percent().of(),
            tally -> tally.selfGrades().without());

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 300);
    }

    /** A failing seed is in the test's name and gives the same plan again. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    @Tag("NIS-1")
    void theRowsOfEveryBreakdownAddUpToTheTotal(long seed) {
        Random random = new Random(seed);
        MunicipalityParts municipality = municipality(random);
        List<Action> actions = actions(random, municipality);
        Given given = Given.plan(plan(tree(actions))).in(municipality).opened(Y2024);
        for (Action action : actions) {
            for (int i = random.nextInt(3); i > 0; i--) {
                ProgressStatus status = ProgressStatus.values()[random.nextInt(ProgressStatus.values().length)];
                Integer percent = random.nextBoolean() ? random.nextInt(101) : null;
                given.events(recorded(action.id() + "-" + i, action.id(), WARD, until("2024-09-30", status, percent)));
            }
        }

        DashboardView dashboard = given.dashboard();

        assertThat(dashboard.total().actions()).isEqualTo(actions.size());
        addsUp(dashboard.byGoal(), dashboard.total());
        addsUp(dashboard.byOrganization(), dashboard.total());
        assertThat(dashboard.byArea()).hasSameSizeAs(municipality.divisions());
        dashboard.byArea().forEach(division -> addsUp(division.rows(), dashboard.total()));
    }

    private static void addsUp(List<BreakdownRow> rows, TallyView total) {
        for (ToIntFunction<TallyView> count : COUNTS) {
            assertThat(rows.stream().map(BreakdownRow::tally).mapToInt(count).sum())
                    .isEqualTo(count.applyAsInt(total));
        }
        for (Map.Entry<ProgressStatus, Integer> status : total.byStatus().entrySet()) {
            assertThat(rows.stream()
                            .mapToInt(row -> row.tally().byStatus().getOrDefault(status.getKey(), 0))
                            .sum())
                    .isEqualTo(status.getValue());
        }
    }

    /** Up to four divisions whose areas lie in any areas of any division, also in several. */
    private static MunicipalityParts municipality(Random random) {
        List<Division> divisions = new ArrayList<>();
        List<AreaId> known = new ArrayList<>();
        for (int d = random.nextInt(5); d > 0; d--) {
            List<Area> areas = new ArrayList<>();
            for (int a = random.nextInt(6); a > 0; a--) {
                AreaId id = new AreaId("d" + d + "-" + a);
                areas.add(new Area(id, id.value(), "", some(known, random)));
                known.add(id);
            }
            divisions.add(new Division(new AreaDivisionId("d" + d), "区分" + d, areas));
        }
        List<Organization> organizations = IntStream.range(0, random.nextInt(5))
                .mapToObj(n -> new Organization(new OrganizationId("o" + n), "団体" + n, "", OrganizationKind.OTHER))
                .toList();
        return new MunicipalityParts(divisions, organizations);
    }

    private static List<Action> actions(Random random, MunicipalityParts municipality) {
        List<AreaId> areas = municipality.divisions().stream()
                .flatMap(division -> division.areas().stream())
                .map(Area::id)
                .toList();
        List<OrganizationId> organizations =
                municipality.organizations().stream().map(Organization::id).toList();
        return IntStream.range(0, random.nextInt(12))
                .mapToObj(n -> new Action(
                        new ElementId("a" + n),
                        new ElementId(random.nextBoolean() ? "m-1" : "m-2"),
                        "取組" + n,
                        "",
                        some(organizations, random),
                        some(areas, random),
                        false))
                .toList();
    }

    private static <T> Set<T> some(List<T> all, Random random) {
        int wanted = random.nextInt(4);
        return all.isEmpty()
                ? Set.of()
                : IntStream.range(0, wanted)
                        .mapToObj(n -> all.get(random.nextInt(all.size())))
                        .collect(Collectors.toSet());
    }
}
