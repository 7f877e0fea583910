package jp.ayumi.query.plan.district;

import static jp.ayumi.query.plan.PlanSamples.APRIL;
import static jp.ayumi.query.plan.PlanSamples.CITY;
import static jp.ayumi.query.plan.PlanSamples.PRACTICE;
import static jp.ayumi.query.plan.PlanSamples.adopted;
import static jp.ayumi.query.plan.PlanSamples.profile;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.DistrictArranged;
import jp.ayumi.api.plan.DistrictArrangement;
import jp.ayumi.api.plan.DistrictPolicySet;
import jp.ayumi.api.plan.DistrictView;
import jp.ayumi.api.plan.DistrictsView;
import jp.ayumi.api.plan.GetDistrict;
import jp.ayumi.api.plan.GetDistricts;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanProfileRevised;
import jp.ayumi.api.plan.SupportTeamMember;
import jp.ayumi.query.projection.Projection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DistrictProjectorTest {

    private static final PlanId WEST = new PlanId("tomakomai/west");

    private final Projection given = Projection.of(new DistrictProjector())
            .given(adopted(CITY, "市計画"))
            .given(adopted(PRACTICE, "実践計画"))
            .given(adopted(WEST, "西地区計画"));

    private final DistrictQueries queries = new DistrictQueries(given.tables());

    @Test
    @Tag("KOH-3")
    @Tag("KAN-5")
    void aPlanShowsItsDistrictsWithCouncilAndSupportTeam() {
        given.given(
                new DistrictPolicySet(CITY, Set.of(OrganizationKind.CARE_PLAZA)),
                new DistrictArranged(WEST, arrangement(CITY, "west")));

        DistrictsView districts = queries.answer(new GetDistricts(CITY)).orElseThrow();

        assertThat(districts.supportTeamKinds()).containsExactly(OrganizationKind.CARE_PLAZA);
        assertThat(districts.policySource().position()).isEqualTo(10);
        assertThat(districts.districts()).singleElement().satisfies(district -> {
            assertThat(district.title()).isEqualTo("西地区計画");
            assertThat(district.arrangement()).isEqualTo(arrangement(CITY, "west"));
            assertThat(district.source().position()).isEqualTo(11);
        });
    }

    @Test
    void aDistrictTellsHowItWasArrangedBefore() {
        given.given(
                new DistrictArranged(WEST, arrangement(CITY, "west")),
                new DistrictArranged(WEST, arrangement(PRACTICE, "west-2")),
                new DistrictArranged(WEST, arrangement(PRACTICE, "west-3")));

        DistrictView district = queries.answer(new GetDistrict(WEST)).orElseThrow();

        assertThat(district.arrangement().leadCouncil().name()).isEqualTo("west-3");
        assertThat(district.earlier())
                .extracting(earlier -> earlier.arrangement().leadCouncil().name())
                .containsExactly("west-2", "west");
        assertThat(queries.under(CITY, null)).isEmpty();
        assertThat(queries.under(PRACTICE, null)).containsExactly(WEST);
    }

    @Test
    void onADayADistrictIsArrangedAsItWasFromThatDay() {
        DistrictArrangement first = arrangement(CITY, "west");
        DistrictArrangement next = new DistrictArrangement(
                PRACTICE, first.leadCouncil(), first.supportTeam(), first.from().plusYears(1));
        given.given(new DistrictArranged(WEST, first), new DistrictArranged(WEST, next));

        assertThat(queries.answer(new GetDistrict(WEST, first.from().minusDays(1))))
                .isEmpty();
        assertThat(queries.answer(new GetDistrict(WEST, next.from().minusDays(1)))
                        .orElseThrow()
                        .arrangement())
                .isEqualTo(first);
        assertThat(queries.under(CITY, first.from())).containsExactly(WEST);
        assertThat(queries.under(PRACTICE, first.from())).isEmpty();
        assertThat(queries.answer(new GetDistricts(PRACTICE, next.from()))
                        .orElseThrow()
                        .districts())
                .hasSize(1);
    }

    @Test
    void aDraftIsCalledAsItsProfileReads() {
        given.given(new DistrictArranged(WEST, arrangement(CITY, "west")), new PlanProfileRevised(WEST, profile("西部")));

        assertThat(queries.answer(new GetDistrict(WEST)).orElseThrow().title()).isEqualTo("西部");
    }

    @Test
    void whatWasNotArrangedIsNoDistrict() {
        assertThat(queries.answer(new GetDistrict(WEST))).isEmpty();
        assertThat(queries.answer(new GetDistricts(CITY)).orElseThrow().districts())
                .isEmpty();
        assertThat(queries.answer(new GetDistricts(new PlanId("tomakomai/nowhere"))))
                .isEmpty();
    }

    private static DistrictArrangement arrangement(PlanId parent, String council) {
        return new DistrictArrangement(
                parent,
                new CouncilId("tomakomai/" + council),
                List.of(new SupportTeamMember(new OrganizationId("plaza"), "地区担当")),
                APRIL);
    }
}
