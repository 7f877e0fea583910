package jp.ayumi.query.planyear.dashboard;

import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.plan;
import static jp.ayumi.query.planyear.Sample.tree;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.plan.Action;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.EvaluationScheme;
import jp.ayumi.api.planyear.AreaBreakdownView;
import jp.ayumi.api.planyear.BreakdownRow;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.query.municipality.MunicipalityParts;
import jp.ayumi.query.municipality.MunicipalityParts.Division;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Nishitokyo: 20 areas of 19 school districts, and 4 zones, both at once. */
@Tag("NIS-1")
class AreaPlacingTest {

    private static final MunicipalityParts NISHITOKYO = new MunicipalityParts(
            List.of(
                    new Division(
                            new AreaDivisionId("school"),
                            "19校区20地区",
                            IntStream.rangeClosed(1, 20)
                                    .mapToObj(n -> area("s" + n, "z" + ((n - 1) / 5 + 1)))
                                    .toList()),
                    new Division(
                            new AreaDivisionId("zone"),
                            "4圏域",
                            IntStream.rangeClosed(1, 4)
                                    .mapToObj(n -> area("z" + n))
                                    .toList()),
                    new Division(new AreaDivisionId("police"), "警察署", List.of(area("p1")))),
            List.of());

    @Test
    void twentyDistrictsRollUpToFourZones() {
        List<Action> everywhere = IntStream.rangeClosed(1, 20)
                .mapToObj(n -> in("a-" + n, "s" + n))
                .toList();

        assertThat(breakdown("zone", everywhere))
                .extracting(BreakdownRow::id, row -> row.tally().actions())
                .containsExactly(tuple("z1", 5), tuple("z2", 5), tuple("z3", 5), tuple("z4", 5));
        assertThat(breakdown("school", everywhere))
                .hasSize(20)
                .allSatisfy(row -> assertThat(row.tally().actions()).isEqualTo(1));
    }

    @Test
    void twoDistrictsOfOneZoneAreSeveralDistrictsButOneZone() {
        List<Action> actions = List.of(in("a-1", "s1", "s2"));

        assertThat(counted("school", actions)).containsExactly("複数地区 1");
        assertThat(counted("zone", actions)).containsExactly("z1 1");
    }

    @Test
    void districtsOfTwoZonesAreSeveralEitherWayAndEachAreaShowsItsShare() {
        List<Action> actions = List.of(in("a-1", "s1", "s20"), in("a-2", "s1"));

        assertThat(counted("zone", actions)).containsExactly("z1 1", "複数地区 1");
        assertThat(breakdown("zone", actions))
                .filteredOn(row -> row.sharedActions() == 1)
                .extracting(BreakdownRow::id)
                .containsExactly("z1", "z4");
    }

    @Test
    void aZoneStandsForTheDistrictsInIt() {
        assertThat(counted("school", List.of(in("a-1", "z2")))).containsExactly("複数地区 1");
    }

    @Test
    void aDistrictNamedTogetherWithItsZoneIsThatZone() {
        assertThat(counted("zone", List.of(in("a-1", "s1", "z1")))).containsExactly("z1 1");
    }

    @Test
    void noAreaMeansTheWholeMunicipalityInEveryDivision() {
        List<Action> actions = List.of(in("a-1"));

        assertThat(counted("school", actions)).containsExactly("全域 1");
        assertThat(counted("zone", actions)).containsExactly("全域 1");
    }

    @Test
    void anAreaWithoutRelationToTheDivisionIsNotPassedOffAsTheWholeMunicipality() {
        assertThat(counted("zone", List.of(in("a-1", "p1")))).containsExactly("この区分に属さない 1");
    }

    @Test
    void areasThatLieInEachOtherByMistakeDoNotHangTheCalculation() {
        MunicipalityParts knot = new MunicipalityParts(
                List.of(
                        new Division(new AreaDivisionId("d"), "d", List.of(area("x", "y"), area("y", "x"))),
                        new Division(new AreaDivisionId("e"), "e", List.of(area("k")))),
                List.of());

        assertThat(new AreaPlacing(knot.divisions().get(1), knot)
                        .apply(new CountedAction(
                                new PlanYearId("kohoku/plan/2024"),
                                in("a-1", "x"),
                                new ElementId("g-1"),
                                null,
                                null,
                                EvaluationScheme.NONE))
                        .ids())
                .isEmpty();
    }

    private static List<String> counted(String division, List<Action> actions) {
        return breakdown(division, actions).stream()
                .filter(row -> row.tally().actions() > 0)
                .map(row -> row.name() + " " + row.tally().actions())
                .toList();
    }

    private static List<BreakdownRow> breakdown(String division, List<Action> actions) {
        return Given.plan(plan(tree(new ArrayList<>(actions))))
                .in(NISHITOKYO)
                .opened(Y2024)
                .dashboard()
                .byArea()
                .stream()
                .filter(view -> view.division().value().equals(division))
                .findFirst()
                .map(AreaBreakdownView::rows)
                .orElseThrow();
    }

    private static Action in(String id, String... areas) {
        return action(new ElementId(id), "m-1", Set.of(), areas);
    }

    static Area area(String id, String... within) {
        return new Area(
                new AreaId(id), id, "", Arrays.stream(within).map(AreaId::new).collect(Collectors.toSet()));
    }
}
