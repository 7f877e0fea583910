package jp.ayumi.query.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.AreaView;
import jp.ayumi.api.municipality.AreasAdded;
import jp.ayumi.api.municipality.DissolutionView;
import jp.ayumi.api.municipality.DueDay;
import jp.ayumi.api.municipality.DuePolicy;
import jp.ayumi.api.municipality.DuePolicySet;
import jp.ayumi.api.municipality.DuePolicyView;
import jp.ayumi.api.municipality.GetMunicipality;
import jp.ayumi.api.municipality.ListMunicipalities;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.MunicipalityView;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.municipality.OrganizationRevised;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MunicipalityProjectorTest {

    private static final MunicipalityId NISHITOKYO = new MunicipalityId("nishitokyo");
    private static final AreaDivisionId SCHOOLS = new AreaDivisionId("schools");
    private static final AreaDivisionId ZONES = new AreaDivisionId("zones");
    private static final OrganizationId NPO = new OrganizationId("npo-1");

    private final Projection given = Projection.of(new MunicipalityProjector());

    private MunicipalityView nishitokyo() {
        return new MunicipalityQueries(given.tables())
                .answer(new GetMunicipality(NISHITOKYO))
                .orElseThrow();
    }

    @Test
    void anUnknownMunicipalityIsNotAnswered() {
        assertThat(new MunicipalityQueries(given.tables()).answer(new GetMunicipality(NISHITOKYO)))
                .isEmpty();
    }

    @Nested
    class OnceRegistered {

        @Test
        void itIsListedWithTheEventThatEnteredIt() {
            given.given(registered(NISHITOKYO, "西東京市"), registered(new MunicipalityId("kuki"), "久喜市"));

            assertThat(new MunicipalityQueries(given.tables())
                            .answer(new ListMunicipalities())
                            .municipalities())
                    .extracting(row -> row.name() + row.source().position())
                    .containsExactly("久喜市2", "西東京市1");
        }

        @Test
        void itSaysWhenThingsAreDueAsWasLastSaid() {
            given.given(registered(NISHITOKYO, "西東京市"));
            assertThat(nishitokyo().duePolicy()).isNull();

            DuePolicy policy =
                    new DuePolicy(new DueDay(5, 31), null, null, null, null, null, 30, null, null, null, null, null);
            given.given(new DuePolicySet(NISHITOKYO, DuePolicy.NONE), new DuePolicySet(NISHITOKYO, policy));

            assertThat(nishitokyo().duePolicy()).isEqualTo(new DuePolicyView(policy, ref(3)));
            assertThat(nishitokyo().version()).isEqualTo(3);
        }

        @Test
        @Tag("NIS-1")
        void twoDivisionsHoldAtOnceAndAnAreaSaysWhereItLies() {
            given.given(
                    registered(NISHITOKYO, "西東京市"),
                    new AreaDivisionDefined(NISHITOKYO, ZONES, "4圏域", List.of(area("west", "西部"))),
                    new AreaDivisionDefined(NISHITOKYO, SCHOOLS, "20地区", List.of(area("hoya-1", "保谷第一小"))),
                    new AreasAdded(NISHITOKYO, SCHOOLS, List.of(area("yagisawa", "柳沢小", "west"))),
                    new AreaRevised(NISHITOKYO, SCHOOLS, area("hoya-1", "保谷第一小学校区", "west")));

            MunicipalityView view = nishitokyo();

            assertThat(view.divisions()).extracting(division -> division.id()).containsExactly(ZONES, SCHOOLS);
            assertThat(view.divisions().get(1).areas())
                    .containsExactly(
                            new AreaView(new AreaId("hoya-1"), "保谷第一小学校区", "", Set.of(new AreaId("west")), ref(5)),
                            new AreaView(new AreaId("yagisawa"), "柳沢小", "", Set.of(new AreaId("west")), ref(4)));
            assertThat(view.version()).isEqualTo(5);
        }

        @Test
        void aDissolvedOrganisationStaysInSight() {
            LocalDate end = LocalDate.of(2025, 3, 31);
            given.given(
                    registered(NISHITOKYO, "西東京市"),
                    new OrganizationRegistered(NISHITOKYO, npo("旧名")),
                    new OrganizationRevised(NISHITOKYO, npo("新名")),
                    new OrganizationDissolved(NISHITOKYO, NPO, end, "解散"));

            assertThat(nishitokyo().organizations()).singleElement().satisfies(organization -> {
                assertThat(organization.name()).isEqualTo("新名");
                assertThat(organization.source()).isEqualTo(ref(3));
                assertThat(organization.dissolution()).isEqualTo(new DissolutionView(end, "解散", ref(4)));
            });
        }

        @Test
        void anAreaNobodyEverDefinedIsNotPassedOver() {
            given.given(registered(NISHITOKYO, "西東京市"));

            assertThatThrownBy(() -> given.given(new AreasAdded(NISHITOKYO, SCHOOLS, List.of(area("a", "A")))))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    private static EventRef ref(long position) {
        return new EventRef(position, Projection.eventId(position));
    }

    private static MunicipalityRegistered registered(MunicipalityId id, String name) {
        return new MunicipalityRegistered(id, name, "", MunicipalityKind.CITY);
    }

    private static Area area(String id, String name, String... within) {
        return new Area(
                new AreaId(id),
                name,
                "",
                Set.of(within).stream().map(AreaId::new).collect(Collectors.toSet()));
    }

    private static Organization npo(String name) {
        return new Organization(NPO, name, "", OrganizationKind.NPO);
    }
}
