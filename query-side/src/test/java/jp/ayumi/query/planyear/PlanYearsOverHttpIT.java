package jp.ayumi.query.planyear;

import static jp.ayumi.query.planyear.Sample.FY2024;
import static jp.ayumi.query.planyear.Sample.PLAN;
import static jp.ayumi.query.planyear.Sample.SALON;
import static jp.ayumi.query.planyear.Sample.SCHEME;
import static jp.ayumi.query.planyear.Sample.WARD;
import static jp.ayumi.query.planyear.Sample.WATCH;
import static jp.ayumi.query.planyear.Sample.Y2024;
import static jp.ayumi.query.planyear.Sample.action;
import static jp.ayumi.query.planyear.Sample.recorded;
import static jp.ayumi.query.planyear.Sample.tree;
import static jp.ayumi.query.planyear.Sample.until;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.FiscalYear;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.query.OtherProcess;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the log through the projections to the answers. */
class PlanYearsOverHttpIT {

    private static final String YEAR = "/api/municipalities/kanagawa/plans/ward-3/years/2024";
    private static final String HEAD = "minPosition=14";

    private static QuerySide querySide;

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        try (OtherProcess commandSide = new OtherProcess(querySide)) {
            var municipality = PLAN.municipality();
            commandSide.append(
                    new MunicipalityRegistered(municipality, "神奈川区", "かながわく", MunicipalityKind.WARD),
                    new AreaDivisionDefined(
                            municipality,
                            new AreaDivisionId("zone"),
                            "圏域",
                            List.of(new Area(new AreaId("z1"), "東部", "", Set.of()))),
                    new AreaDivisionDefined(
                            municipality,
                            new AreaDivisionId("district"),
                            "連合町内会",
                            List.of(new Area(new AreaId("d1"), "青木", "", Set.of(new AreaId("z1"))))),
                    new OrganizationRegistered(
                            municipality, new Organization(WARD, "区役所", "", OrganizationKind.WARD_OFFICE)));
            commandSide.append(
                    new PlanDrafted(
                            PLAN,
                            new PlanProfile(
                                    PlanKind.WARD,
                                    "支え愛プラン",
                                    "",
                                    new Term(FY2024, new FiscalYear(2026)),
                                    WARD,
                                    null,
                                    new LevelNames("柱", "施策", "取組"),
                                    new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                                    true)),
                    new PlanTreeComposed(
                            PLAN,
                            tree(List.of(
                                    action(SALON, "m-1", Set.of(WARD), "d1"), action(WATCH, "m-2", Set.of(WARD))))),
                    new EvaluationSchemeSet(PLAN, SCHEME),
                    new PlanAdopted(PLAN, LocalDate.parse("2024-04-01"), "策定推進会議", "策定"));
            commandSide.append(
                    new PlanYearOpened(Y2024, 0),
                    recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                    recorded("r-2", WATCH, WARD, until("2024-09-30", ProgressStatus.IN_PROGRESS, 10)),
                    recorded("r-3", WATCH, WARD, until("2024-12-31", ProgressStatus.IN_PROGRESS, 20)),
                    recorded("r-4", WATCH, WARD, until("2025-03-31", ProgressStatus.COMPLETED, 100)),
                    new ProgressCorrected(
                            Y2024,
                            new ProgressRecordId("r-1"),
                            SALON,
                            1,
                            until("2024-09-30", ProgressStatus.DELAYED, 45),
                            "数え違い"));
        }
        assertThat(get(YEAR + "?" + HEAD, "Prefer", "wait=10").status()).isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Nested
    class APlanYear {

        @Test
        void carriesItsVersionForIfMatch() {
            Http.Answer answer = get(YEAR);

            assertThat(answer.header("ETag")).isEqualTo("\"6\"");
            assertThat(answer.json().path("version").asLong()).isEqualTo(6);
            assertThat(answer.text("state")).isEqualTo("OPEN");
            assertThat(answer.text("planTitle")).isEqualTo("支え愛プラン");
        }

        @Test
        void isNeverAnsweredWithNotModifiedBecauseItsTitlesChangeWithThePlan() {
            assertThat(get(YEAR, "If-None-Match", "\"6\"").status()).isEqualTo(200);
        }

        @Test
        void thatWasNotOpenedIsNotThere() {
            for (String view : List.of("", "/progress", "/dashboard", "/administrative-evaluation")) {
                Http.Answer answer = get("/api/municipalities/kanagawa/plans/ward-3/years/2025" + view);
                assertThat(answer.status()).isEqualTo(404);
                assertThat(answer.text("code")).isEqualTo("PLAN_YEAR_UNKNOWN");
            }
        }

        @Test
        void isNotForAnybody() {
            assertThat(querySide.getAnonymously(YEAR).status()).isEqualTo(401);
        }
    }

    @Nested
    class Records {

        @Test
        void arePagedWithALinkAndShowTheirCorrections() {
            Http.Answer first = get(YEAR + "/progress?limit=2");

            assertThat(ids(first)).containsExactly("r-1", "r-2");
            JsonNode correction =
                    first.json().path("records").path(0).path("corrections").path(0);
            assertThat(correction.path("before").path("percent").asInt()).isEqualTo(40);
            assertThat(correction.path("after").path("percent").asInt()).isEqualTo(45);
            String next = first.response().headers().allValues("Link").stream()
                    .filter(link -> link.endsWith("rel=\"next\""))
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .findFirst()
                    .orElseThrow();
            assertThat(ids(get(next))).containsExactly("r-3", "r-4");
        }

        @Test
        void areFilteredByAction() {
            assertThat(ids(get(YEAR + "/progress?action=a-salon"))).containsExactly("r-1");
            assertThat(ids(get(YEAR + "/progress?organization=nobody"))).isEmpty();
        }

        @Test
        void areNotListedByNonsense() {
            assertThat(get(YEAR + "/progress?limit=0").status()).isEqualTo(400);
            assertThat(get(YEAR + "/progress?after=-1").status()).isEqualTo(400);
            assertThat(get(YEAR + "/progress?action=Not%20A%20Slug").status()).isEqualTo(400);
            assertThat(get("/api/municipalities/kanagawa/plans/ward-3/years/24").status())
                    .isEqualTo(400);
        }

        private List<String> ids(Http.Answer answer) {
            assertThat(answer.status()).isEqualTo(200);
            return answer.json()
                    .path("records")
                    .valueStream()
                    .map(record -> record.path("record").asString())
                    .toList();
        }
    }

    @Test
    @Tag("NIS-1")
    void theDashboardCountsByEitherDivision() {
        JsonNode dashboard = get(YEAR + "/dashboard").json();

        assertThat(dashboard.path("total").path("completed").toString())
                .isEqualTo("{\"numerator\":1,\"denominator\":2,\"percent\":50.0}");
        assertThat(rows(dashboard, 0)).containsExactly("東部 1", "全域 1");
        assertThat(rows(dashboard, 1)).containsExactly("青木 1", "全域 1");
        assertThat(dashboard
                        .path("actions")
                        .path(0)
                        .path("answers")
                        .path("next")
                        .path("text")
                        .asString())
                .isEqualTo("未記入");
    }

    @Test
    void theDashboardSpeaksEnglishWhenAsked() {
        JsonNode dashboard =
                get(YEAR + "/dashboard", "Accept-Language", "en-GB,en;q=0.9").json();

        assertThat(rows(dashboard, 0)).containsExactly("東部 1", "whole municipality 1");
    }

    @Test
    void theTrendShowsYearsThatWereNotOpenedAsMissing() {
        JsonNode years =
                get("/api/municipalities/kanagawa/plans/ward-3/trend").json().path("years");

        assertThat(years.valueStream().map(year -> year.path("fiscalYear").asInt()))
                .containsExactly(2024, 2025, 2026);
        assertThat(years.path(0).path("tally").path("actions").asInt()).isEqualTo(2);
        assertThat(years.path(1).path("tally").isNull()).isTrue();
        assertThat(get("/api/municipalities/kanagawa/plans/nowhere/trend").text("code"))
                .isEqualTo("PLAN_UNKNOWN");
    }

    @Nested
    @Tag("NIS-7")
    class TheAdministrativeEvaluation {

        private static final String ADDRESS = YEAR + "/administrative-evaluation";

        @Test
        void isJsonUnlessAskedOtherwise() {
            for (Http.Answer answer : List.of(get(ADDRESS), get(ADDRESS, "Accept", "*/*"))) {
                assertThat(answer.header("Content-Type")).startsWith("application/json");
                assertThat(answer.json()
                                .path("measures")
                                .path(0)
                                .path("evaluationCode")
                                .asString())
                        .isEqualTo("101-02");
                assertThat(answer.json().path("withoutCode").size()).isEqualTo(1);
            }
        }

        @Test
        void isAFileForThoseWhoAcceptCsv() {
            Http.Answer answer = get(ADDRESS, "Accept", "text/csv");

            assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
            assertThat(answer.header("Content-Disposition"))
                    .isEqualTo("attachment; filename=\"kanagawa-ward-3-2024-administrative-evaluation.csv\"");
            assertThat(answer.body()).startsWith("\uFEFF\"年度\",").contains("\"101-02\",\"目標 g-1\"");
            assertThat(get(ADDRESS, "Accept", "text/csv", "Accept-Language", "en")
                            .body())
                    .startsWith("\uFEFF\"fiscal year\",");
        }

        @Test
        void isNotAvailableInOtherForms() {
            assertThat(get(ADDRESS, "Accept", "application/pdf").status()).isEqualTo(406);
        }

        @Test
        void thatIsNotThereIsAProblemAlsoForThoseWhoAcceptCsv() {
            Http.Answer answer = get(ADDRESS.replace("2024", "2025"), "Accept", "text/csv");

            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text("code")).isEqualTo("PLAN_YEAR_UNKNOWN");
        }
    }

    private static List<String> rows(JsonNode dashboard, int division) {
        return dashboard
                .path("byArea")
                .path(division)
                .path("rows")
                .valueStream()
                .map(row -> row.path("name").asString() + " "
                        + row.path("tally").path("actions").asInt())
                .toList();
    }

    private static Http.Answer get(String path, String... headers) {
        return querySide.get(path, headers);
    }
}
