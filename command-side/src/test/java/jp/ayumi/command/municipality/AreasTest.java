package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.Towns.DISTRICT;
import static jp.ayumi.command.municipality.Towns.TOMAKOMAI;
import static jp.ayumi.command.municipality.Towns.ZONES;
import static jp.ayumi.command.municipality.Towns.area;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How a municipality is divided: several divisions at once, areas in areas, and no way around in a circle. */
class AreasTest {

    private static final AreaDivisionId SCHOOLS = new AreaDivisionId("schools");

    @Test
    void aDivisionIsDefinedWithAreasThatLieInAreasOfOtherDivisions() {
        List<Area> areas = List.of(area("school-1", "east"), area("school-2", "east", "district-1"));

        town().when(new DefineAreaDivision(TOMAKOMAI, SCHOOLS, "校区", areas))
                .then(new AreaDivisionDefined(TOMAKOMAI, SCHOOLS, "校区", areas));
    }

    @Test
    void aDivisionIsDefinedOnce() {
        town().when(new DefineAreaDivision(TOMAKOMAI, ZONES, "圏域", List.of()))
                .thenRefusedBy(MunicipalityRule.AN_AREA_DIVISION_IS_DEFINED_ONCE)
                .at("/division");
    }

    @Test
    void areasAreAddedToADivision() {
        List<Area> areas = List.of(area("district-2", "east"));

        town().when(new AddAreas(TOMAKOMAI, ZONES, areas)).then(new AreasAdded(TOMAKOMAI, ZONES, areas));
    }

    @Test
    void areasAreAddedToADefinedDivisionOnly() {
        town().when(new AddAreas(TOMAKOMAI, SCHOOLS, List.of(area("school-1"))))
                .thenRefusedBy(MunicipalityRule.AREA_DIVISION_UNKNOWN)
                .saying("division", "schools");
    }

    @Test
    void atLeastOneAreaIsAdded() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of()))
                .thenRefusedBy(MunicipalityRule.AT_LEAST_ONE_AREA_IS_ADDED)
                .at("/areas");
    }

    @Test
    void anIdThatAnotherDivisionUsesIsRefused() {
        town().when(new DefineAreaDivision(TOMAKOMAI, SCHOOLS, "校区", List.of(area("school-1"), area("district-1"))))
                .thenRefusedBy(MunicipalityRule.AN_AREA_ID_IS_GIVEN_ONCE)
                .at("/areas/1/id")
                .saying("area", "district-1")
                .saying("division", "zones");
    }

    @Test
    void anIdThatTheSameDivisionUsesIsRefused() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of(area("district-1"))))
                .thenRefusedBy(MunicipalityRule.AN_AREA_ID_IS_GIVEN_ONCE)
                .at("/areas/0/id");
    }

    @Test
    void anIdStandsForOneAreaWithinARequest() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of(area("x"), area("y"), area("x"))))
                .thenRefusedBy(MunicipalityRule.A_REQUEST_NAMES_AN_AREA_ONCE)
                .at("/areas/2/id");
    }

    @Test
    void theNameOfAnAreaIsNotBlank() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of(new Area(DISTRICT, "", "", Set.of()))))
                .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                .at("/areas/0/name");
    }

    @Test
    void anAreaMayLieInOneThatComesWithIt() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of(area("small", "large"), area("large"))))
                .thenAccepted();
    }

    @Test
    void anAreaLiesInNoUnknownOne() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of(area("x"), area("y", "x", "nowhere"))))
                .thenRefusedBy(MunicipalityRule.AN_AREA_LIES_WITHIN_KNOWN_AREAS)
                .at("/areas/1/within/1")
                .saying("within", "nowhere");
    }

    @Test
    void areasOfOneRequestDoNotLieInEachOther() {
        town().when(new AddAreas(TOMAKOMAI, ZONES, List.of(area("x", "y"), area("y", "z"), area("z", "x"))))
                .thenRefusedBy(MunicipalityRule.AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER)
                .at("/areas/0/within/0");
    }

    @Test
    void anAreaIsRevisedWithinItsDivision() {
        Area revised = new Area(DISTRICT, "新しい名", "", Set.of());

        town().when(new ReviseArea(TOMAKOMAI, revised)).then(new AreaRevised(TOMAKOMAI, ZONES, revised));
    }

    @Test
    void anUnknownAreaIsNotRevised() {
        town().when(new ReviseArea(TOMAKOMAI, area("nowhere"))).thenRefusedBy(MunicipalityRule.AREA_UNKNOWN);
    }

    @Test
    void aRevisedAreaDoesNotComeToLieInItself() {
        town().when(new ReviseArea(TOMAKOMAI, area("east", "district-1")))
                .thenRefusedBy(MunicipalityRule.AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER)
                .at("/within/0");
        town().when(new ReviseArea(TOMAKOMAI, area("east", "east")))
                .thenRefusedBy(MunicipalityRule.AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER)
                .at("/within/0");
    }

    @Test
    void aRevisedAreaLiesInKnownAreas() {
        town().when(new ReviseArea(TOMAKOMAI, area("east", "nowhere")))
                .thenRefusedBy(MunicipalityRule.AN_AREA_LIES_WITHIN_KNOWN_AREAS)
                .at("/within/0");
    }

    @Test
    void aLongWayOutwardsIsStillAWay() {
        Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> town = town();
        for (int n = 1; n <= 3_000; n++) {
            town.given(new AreasAdded(
                    TOMAKOMAI, ZONES, List.of(n == 1 ? area("n-1") : area("n-" + n, "n-" + (n - 1)))));
        }

        town.when(new ReviseArea(TOMAKOMAI, area("n-1", "n-3000")))
                .thenRefusedBy(MunicipalityRule.AREAS_DO_NOT_LIE_WITHIN_EACH_OTHER);
    }

    @Test
    @Tag("NIS-1")
    void twentyAreasInNineteenSchoolDistrictsAndFourZonesAreOneMunicipality() {
        Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> town =
                new Scenario<>(MunicipalityState::evolve, MunicipalityDecider::decide);
        town.givenAccepted(
                new RegisterMunicipality(TOMAKOMAI, "西東京市", "にしとうきょうし", MunicipalityKind.CITY),
                new DefineAreaDivision(TOMAKOMAI, ZONES, "圏域", areas("zone-", 4)),
                new DefineAreaDivision(TOMAKOMAI, SCHOOLS, "校区", areas("school-", 19)),
                new DefineAreaDivision(
                        TOMAKOMAI,
                        new AreaDivisionId("districts"),
                        "地区",
                        Stream.iterate(1, n -> n <= 20, n -> n + 1)
                                .map(n -> area("area-" + n, "school-" + Math.min(n, 19), "zone-" + (1 + n % 4)))
                                .toList()));

        assertThat(town.state().areas()).hasSize(43);
        assertThat(town.state().areas().values())
                .filteredOn(area -> area.within().contains(area("school-19").id()))
                .hasSize(2);
    }

    private static Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> town() {
        return new Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent>(
                        MunicipalityState::evolve, MunicipalityDecider::decide)
                .given(Towns.history());
    }

    private static List<Area> areas(String prefix, int count) {
        return Stream.iterate(1, n -> n <= count, n -> n + 1)
                .map(n -> area(prefix + n))
                .toList();
    }
}
