package jp.ayumi.command.municipality;

import static jp.ayumi.command.municipality.Towns.CITY;
import static jp.ayumi.command.municipality.Towns.DISSOLVED;
import static jp.ayumi.command.municipality.Towns.TOMAKOMAI;
import static jp.ayumi.command.municipality.Towns.ZONES;
import static jp.ayumi.command.municipality.Towns.area;
import static jp.ayumi.command.municipality.Towns.organization;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.api.Cases;
import jp.ayumi.api.municipality.AddAreas;
import jp.ayumi.api.municipality.DefineAreaDivision;
import jp.ayumi.api.municipality.DissolveOrganization;
import jp.ayumi.api.municipality.DuePolicy;
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
import jp.ayumi.api.municipality.SetDuePolicy;
import jp.ayumi.command.kernel.KernelRule;
import jp.ayumi.command.kernel.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MunicipalityDeciderTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

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

    static Stream<MunicipalityCommand> commandsToAnExistingOne() {
        Organization office = organization(CITY, OrganizationKind.CITY_HALL);
        return Stream.of(
                new DefineAreaDivision(TOMAKOMAI, ZONES, "圏域", List.of()),
                new AddAreas(TOMAKOMAI, ZONES, List.of(area("x"))),
                new ReviseArea(TOMAKOMAI, area("x")),
                new RegisterOrganization(TOMAKOMAI, office),
                new ReviseOrganization(TOMAKOMAI, office),
                new DissolveOrganization(TOMAKOMAI, CITY, DAY, "統合"),
                new SetDuePolicy(TOMAKOMAI, DuePolicy.NONE));
    }

    private static Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent> town() {
        return new Scenario<MunicipalityState, MunicipalityCommand, MunicipalityEvent>(
                        MunicipalityState::evolve, MunicipalityDecider::decide)
                .given(Towns.history());
    }
}
