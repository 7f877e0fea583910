package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.Towns.CITY;
import static jp.ayumi.command.municipality.Towns.DISSOLVED;
import static jp.ayumi.command.municipality.Towns.DISTRICT;
import static jp.ayumi.command.municipality.Towns.TOMAKOMAI;
import static jp.ayumi.command.municipality.Towns.ZONES;
import static jp.ayumi.command.municipality.Towns.area;
import static jp.ayumi.command.municipality.Towns.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.MunicipalityCommand;
import jp.ayumi.api.municipality.MunicipalityEvent;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.api.municipality.RegisterMunicipality;
import jp.ayumi.api.municipality.RegisterOrganization;
import jp.ayumi.api.municipality.ReviseArea;
import jp.ayumi.api.municipality.ReviseOrganization;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MunicipalityDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);
    private static final AreaDivisionId SCHOOLS = new AreaDivisionId("schools");

    private final Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> scenario =
            new Scenario<>(MunicipalityState::evolve, MunicipalityDecider::decide);

    @Nested
    class BeforeItIsRegistered {

        @Test
        void aMunicipalityIsRegistered() {
            scenario.when(new RegisterMunicipality(TOMAKOMAI, "苫小牧市", "とまこまいし", MunicipalityKind.CITY))
                    .then(new MunicipalityRegistered(TOMAKOMAI, "苫小牧市", "とまこまいし", MunicipalityKind.CITY));
        }

        @Test
        void itsNameIsNotBlank() {
            scenario.when(new RegisterMunicipality(TOMAKOMAI, " 　", "", MunicipalityKind.CITY))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/name");
        }

        @ParameterizedTest
        @MethodSource("jp.ayumi.command.municipality.MunicipalityDeciderTest#commandsToAnExistingOne")
        void nothingElseCanBeAskedOfIt(MunicipalityCommand command) {
            scenario.when(command)
                    .thenRefusedBy(MunicipalityRule.MUNICIPALITY_UNKNOWN)
                    .asAWhole()
                    .saying("municipality", "tomakomai");
        }

        @Test
        void everyOtherCommandIsAmongThem() {
            assertThat(commandsToAnExistingOne()
                            .map(MunicipalityCommand::getClass)
                            .distinct())
                    .hasSize(Cases.kindsOf(MunicipalityCommand.class).size() - 1);
        }
    }

    @Nested
    class ItsAreas {

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
    }

    @Nested
    class ItsOrganizations {

        private final Organization plaza = organization(new OrganizationId("plaza"), OrganizationKind.CARE_PLAZA);

        @Test
        void anOrganizationIsRegistered() {
            town().when(new RegisterOrganization(TOMAKOMAI, plaza)).then(new OrganizationRegistered(TOMAKOMAI, plaza));
        }

        @Test
        void anIdIsGivenOnceEvenAfterADissolution() {
            for (OrganizationId taken : List.of(CITY, DISSOLVED)) {
                town().when(new RegisterOrganization(TOMAKOMAI, organization(taken, OrganizationKind.OTHER)))
                        .thenRefusedBy(MunicipalityRule.AN_ORGANIZATION_IS_REGISTERED_ONCE)
                        .at("/id");
            }
        }

        @Test
        void anOrganizationIsRevised() {
            Organization revised = new Organization(CITY, "新しい名", "", OrganizationKind.CITY_HALL);

            town().when(new ReviseOrganization(TOMAKOMAI, revised)).then(new OrganizationRevised(TOMAKOMAI, revised));
        }

        @Test
        void anOrganizationIsDissolved() {
            town().when(new DissolveOrganization(TOMAKOMAI, CITY, DAY, "合併"))
                    .then(new OrganizationDissolved(TOMAKOMAI, CITY, DAY, "合併"));
        }

        @Test
        void aDissolutionHasAReason() {
            town().when(new DissolveOrganization(TOMAKOMAI, CITY, DAY, " "))
                    .thenRefusedBy(KernelRule.A_REQUIRED_TEXT_IS_NOT_BLANK)
                    .at("/reason");
        }

        @Test
        void anUnknownOrganizationIsNeitherRevisedNorDissolved() {
            town().when(new ReviseOrganization(TOMAKOMAI, plaza)).thenRefusedBy(MunicipalityRule.ORGANIZATION_UNKNOWN);
            town().when(new DissolveOrganization(TOMAKOMAI, plaza.id(), DAY, "統合"))
                    .thenRefusedBy(MunicipalityRule.ORGANIZATION_UNKNOWN);
        }

        @Test
        void aDissolvedOrganizationIsNeitherRevisedNorDissolvedAgain() {
            town().when(new ReviseOrganization(TOMAKOMAI, organization(DISSOLVED, OrganizationKind.OTHER)))
                    .thenRefusedBy(MunicipalityRule.A_DISSOLVED_ORGANIZATION_STAYS_AS_IT_WAS)
                    .saying("date", "2020-03-31");
            town().when(new DissolveOrganization(TOMAKOMAI, DISSOLVED, DAY, "統合"))
                    .thenRefusedBy(MunicipalityRule.A_DISSOLVED_ORGANIZATION_STAYS_AS_IT_WAS);
        }
    }

    @Test
    void aMunicipalityIsRegisteredOnce() {
        town().when(new RegisterMunicipality(TOMAKOMAI, "苫小牧市", "", MunicipalityKind.CITY))
                .thenRefusedBy(MunicipalityRule.A_MUNICIPALITY_IS_REGISTERED_ONCE)
                .at("/id");
    }

    @Test
    @Tag("NIS-1")
    void twentyAreasInNineteenSchoolDistrictsAndFourZonesAreOneMunicipality() {
        scenario.givenAccepted(
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

        assertThat(scenario.state().areas()).hasSize(43);
        assertThat(scenario.state().areas().values())
                .filteredOn(area -> area.within().contains(area("school-19").id()))
                .hasSize(2);
    }

    static Stream<MunicipalityCommand> commandsToAnExistingOne() {
        Organization office = organization(CITY, OrganizationKind.CITY_HALL);
        return Stream.of(
                new DefineAreaDivision(TOMAKOMAI, ZONES, "圏域", List.of()),
                new AddAreas(TOMAKOMAI, ZONES, List.of(area("x"))),
                new ReviseArea(TOMAKOMAI, area("x")),
                new RegisterOrganization(TOMAKOMAI, office),
                new ReviseOrganization(TOMAKOMAI, office),
                new DissolveOrganization(TOMAKOMAI, CITY, DAY, "統合"));
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
