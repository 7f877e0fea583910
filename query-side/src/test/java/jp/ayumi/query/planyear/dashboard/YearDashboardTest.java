package jp.ayumi.query.planyear.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.plan.ElementId;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanStage;
import jp.ayumi.api.planyear.ActionEvaluated;
import jp.ayumi.api.planyear.AreaBreakdownView;
import jp.ayumi.api.planyear.BreakdownScope;
import jp.ayumi.api.planyear.GetYearDashboard;
import jp.ayumi.api.planyear.GradeCount;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressRecorded;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.api.planyear.SelfEvaluation;
import jp.ayumi.api.planyear.TallyView;
import jp.ayumi.api.planyear.YearDashboardView;
import jp.ayumi.query.municipality.MunicipalityParts;
import jp.ayumi.query.plan.PlanAt;
import jp.ayumi.query.plan.PlanLine;
import jp.ayumi.query.plan.PlanSource;
import jp.ayumi.query.planyear.PlanYearProjections;
import jp.ayumi.query.planyear.Sample;
import jp.ayumi.query.projection.Projection;
import jp.ayumi.query.projection.RowsRead;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** All plans of a municipality in one year: a ward plan, and two district plans under it. */
@Tag("NIS-1")
class YearDashboardTest {

    private static final FiscalYear YEAR = Sample.Y2024.fiscalYear();
    private static final MunicipalityId WARD = Sample.PLAN.municipality();
    private static final OrganizationId OFFICE = new OrganizationId("office");
    private static final PlanId ABOVE = PlanId.of(WARD, "ward");
    private static final PlanId EAST = PlanId.of(WARD, "east");
    private static final PlanId WEST = PlanId.of(WARD, "west");
    private static final ElementId ONE = new ElementId("a-1");
    private static final ElementId TWO = new ElementId("a-2");

    private final Projection given = PlanYearProjections.planYears();
    private final Map<PlanId, PlanLine> lines = new LinkedHashMap<>();

    YearDashboardTest() {
        line(ABOVE, PlanKind.WARD, null);
        line(EAST, PlanKind.DISTRICT, new AreaId("e"));
        line(WEST, PlanKind.DISTRICT, new AreaId("w"));
        List.of(ABOVE, EAST, WEST).forEach(plan -> given.given(new PlanYearOpened(id(plan), 0)));
        given.given(
                recorded(ABOVE, ONE, ProgressStatus.COMPLETED),
                recorded(EAST, ONE, ProgressStatus.DELAYED),
                recorded(EAST, TWO, ProgressStatus.COMPLETED),
                new ActionEvaluated(id(EAST), TWO, OFFICE, new SelfEvaluation("A", "できた", "", "人が集まった", "")));
    }

    @Test
    void countsEveryActionOfEveryPlanOnce() {
        YearDashboardView year = dashboard(null, null);

        assertThat(year.total().actions()).isEqualTo(6);
        assertThat(year.total().byStatus().get(ProgressStatus.COMPLETED)).isEqualTo(2);
        assertThat(year.total().notReported()).isEqualTo(3);
        assertThat(year.plans()).extracting(plan -> plan.tally().actions()).containsExactly(2, 2, 2);
        assertThat(year.plans().get(1).last().position()).isEqualTo(7);
        assertThat(year.position()).isEqualTo(7);
        assertThat(year.byOrganization())
                .singleElement()
                .satisfies(row -> assertThat(row.tally().actions()).isEqualTo(6));
    }

    @Test
    void anActionOfADistrictPlanLiesInItsDistrictByEveryDivision() {
        for (AreaBreakdownView division : dashboard(null, null).byArea()) {
            assertThat(division.rows().stream()
                            .mapToInt(row -> row.tally().actions())
                            .sum())
                    .as("%s adds up", division.division())
                    .isEqualTo(6);
            assertThat(division.rows())
                    .filteredOn(row -> row.scope() == BreakdownScope.WHOLE)
                    .singleElement()
                    .satisfies(row -> assertThat(row.tally().actions()).isEqualTo(2));
        }
        assertThat(dashboard(null, null).byArea().get(0).rows())
                .filteredOn(row -> "e".equals(row.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.tally().byStatus().get(ProgressStatus.DELAYED))
                        .isEqualTo(1));
        assertThat(dashboard(null, null).byArea().get(1).rows())
                .filteredOn(row -> "zone".equals(row.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.tally().actions()).isEqualTo(4));
    }

    @Test
    void gradesAreToldInTheWordsOfThePlans() {
        TallyView total = dashboard(null, null).total();

        assertThat(total.selfGrades().grades()).contains(new GradeCount("A", "順調", 1));
        assertThat(total.achieved().denominator()).isEqualTo(1);
    }

    @Test
    void onlyOneKindOfPlanOrOnlyTheDistrictsUnderOne() {
        assertThat(dashboard(PlanKind.DISTRICT, null).plans())
                .extracting(plan -> plan.plan())
                .containsExactly(EAST, WEST);
        assertThat(dashboard(null, ABOVE).plans())
                .extracting(plan -> plan.plan())
                .containsExactly(EAST);
    }

    @Test
    void aPlanWhoseYearNobodyOpenedIsNamedAndNotCounted() {
        PlanId late = PlanId.of(WARD, "late");
        line(late, PlanKind.DISTRICT, new AreaId("e"));

        assertThat(dashboard(null, null).notOpened()).containsExactly(late);
        assertThat(dashboard(null, null).total().actions()).isEqualTo(6);
    }

    @Test
    void anUnknownMunicipalityHasNone() {
        assertThat(queries().answer(new GetYearDashboard(new MunicipalityId("kuki"), YEAR, null, null, "ja")))
                .isEmpty();
    }

    private YearDashboardView dashboard(@Nullable PlanKind kind, @Nullable PlanId parent) {
        return queries()
                .answer(new GetYearDashboard(WARD, YEAR, kind, parent, "ja"))
                .orElseThrow();
    }

    private YearDashboardQueries queries() {
        return new YearDashboardQueries(
                given.tables(),
                new Plans(),
                (parent, asOf) -> Set.of(EAST),
                municipality -> municipality.equals(WARD) ? parts() : new MunicipalityParts(List.of(), List.of()),
                Given.WORDS,
                new RowsRead());
    }

    private static MunicipalityParts parts() {
        AreaId zone = new AreaId("zone");
        return new MunicipalityParts(
                List.of(
                        new MunicipalityParts.Division(
                                new AreaDivisionId("districts"),
                                "地区",
                                List.of(
                                        new Area(new AreaId("e"), "東", "", Set.of(zone)),
                                        new Area(new AreaId("w"), "西", "", Set.of(zone)))),
                        new MunicipalityParts.Division(
                                new AreaDivisionId("zones"), "圏域", List.of(new Area(zone, "圏域", "", Set.of())))),
                List.of(new Organization(OFFICE, "区役所", "", OrganizationKind.WARD_OFFICE)));
    }

    private void line(PlanId plan, PlanKind kind, @Nullable AreaId area) {
        PlanAt sample = Sample.plan(Sample.tree(List.of()));
        lines.put(
                plan,
                new PlanLine(
                        plan,
                        PlanStage.ADOPTED,
                        new PlanProfile(
                                kind,
                                "計画" + plan.name(),
                                "",
                                sample.term(),
                                OFFICE,
                                area,
                                new LevelNames("目標", "施策", "取組"),
                                sample.policy(),
                                true)));
    }

    private static PlanYearId id(PlanId plan) {
        return PlanYearId.of(plan, YEAR);
    }

    private static ProgressRecorded recorded(PlanId plan, ElementId action, ProgressStatus status) {
        return new ProgressRecorded(
                id(plan),
                new ProgressRecordId("r-" + action),
                action,
                OFFICE,
                Sample.until("2024-09-30", status, null));
    }

    /** Each plan has the same two actions, without areas. */
    private final class Plans implements PlanSource {

        @Override
        public Optional<PlanAt> planFor(PlanId plan, FiscalYear fiscalYear, @Nullable LocalDate asOf) {
            return latest(plan);
        }

        @Override
        public List<PlanLine> plansOf(MunicipalityId municipality) {
            return new ArrayList<>(lines.values());
        }

        @Override
        public Optional<PlanAt> latest(PlanId plan) {
            return Optional.of(Sample.plan(Sample.tree(
                    List.of(Sample.action(ONE, "m-1", Set.of(OFFICE)), Sample.action(TWO, "m-2", Set.of(OFFICE))))));
        }

        @Override
        public Optional<PlanAt> inForce(PlanId plan, LocalDate day) {
            return latest(plan);
        }
    }
}
