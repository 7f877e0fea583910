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
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationDissolved;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.api.plan.EvaluationSchemeSet;
import jp.ayumi.api.plan.LevelNames;
import jp.ayumi.api.plan.MidTermReviewPolicy;
import jp.ayumi.api.plan.PlanAdopted;
import jp.ayumi.api.plan.PlanChanges;
import jp.ayumi.api.plan.PlanDrafted;
import jp.ayumi.api.plan.PlanEnded;
import jp.ayumi.api.plan.PlanKind;
import jp.ayumi.api.plan.PlanPolicy;
import jp.ayumi.api.plan.PlanProfile;
import jp.ayumi.api.plan.PlanRevised;
import jp.ayumi.api.plan.PlanTree;
import jp.ayumi.api.plan.PlanTreeComposed;
import jp.ayumi.api.plan.RevisionScope;
import jp.ayumi.api.plan.RevisionTrigger;
import jp.ayumi.api.plan.Term;
import jp.ayumi.api.planyear.PlanYearClosed;
import jp.ayumi.api.planyear.PlanYearOpened;
import jp.ayumi.api.planyear.ProgressCorrected;
import jp.ayumi.api.planyear.ProgressRecordId;
import jp.ayumi.api.planyear.ProgressStatus;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What was true on a day, and what was known at a moment: neither is the other. */
class TwoClocksIT {

    private static final String TOWN = "/api/municipalities/kanagawa";
    private static final String PLAN_PATH = TOWN + "/plans/ward-3";
    private static final String DASHBOARD = PLAN_PATH + "/years/2024/dashboard";
    private static final LocalDate REVISION = LocalDate.parse("2025-04-01");

    private static QuerySide querySide;
    private static long correction;
    private static int percent;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        querySide.append(List.of(
                new MunicipalityRegistered(PLAN.municipality(), "神奈川区", "かながわく", MunicipalityKind.WARD),
                new OrganizationRegistered(
                        PLAN.municipality(), new Organization(WARD, "区役所", "", OrganizationKind.WARD_OFFICE)),
                new OrganizationDissolved(PLAN.municipality(), WARD, LocalDate.parse("2026-04-01"), "再編"),
                new PlanDrafted(PLAN, profile()),
                new PlanTreeComposed(
                        PLAN, tree(List.of(action(SALON, "m-1", Set.of(WARD)), action(WATCH, "m-2", Set.of(WARD))))),
                new EvaluationSchemeSet(PLAN, SCHEME),
                new PlanAdopted(PLAN, LocalDate.parse("2024-05-01"), "策定推進会議", "策定"),
                new PlanYearOpened(Y2024, 0),
                recorded("r-1", SALON, WARD, until("2024-09-30", ProgressStatus.DELAYED, 40)),
                recorded("r-2", SALON, WARD, until("2024-12-31", ProgressStatus.COMPLETED, 100)),
                recorded("r-3", WATCH, WARD, until("2024-12-31", ProgressStatus.IN_PROGRESS, 20)),
                new PlanYearClosed(Y2024, 1, LocalDate.parse("2025-05-20"), List.of(), null),
                new PlanRevised(
                        PLAN,
                        1,
                        RevisionTrigger.CHANGE_OF_LAW,
                        RevisionScope.PARTIAL,
                        "法改正",
                        "区長",
                        REVISION,
                        new PlanChanges(PlanTree.EMPTY, PlanTree.EMPTY, List.of(), List.of(), Set.of())),
                new PlanEnded(PLAN, LocalDate.parse("2026-03-31"), "期間満了")));
        correction = querySide.append(List.of(new ProgressCorrected(
                Y2024,
                new ProgressRecordId("r-3"),
                WATCH,
                1,
                until("2024-12-31", ProgressStatus.IN_PROGRESS, 30),
                "数え違い")));
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static PlanProfile profile() {
        return new PlanProfile(
                PlanKind.WARD,
                "支え愛プラン",
                "",
                new Term(FY2024, new FiscalYear(2025)),
                WARD,
                null,
                new LevelNames("柱", "施策", "取組"),
                new PlanPolicy(MidTermReviewPolicy.NONE, null, Set.of()),
                true);
    }

    @Test
    void aCorrectionThatArrivesLateChangesAsOfAnswersAndNeverAPastKnownAtAnswer() throws InterruptedException {
        String asOf = DASHBOARD + "?asOf=2024-09-30";
        long before = querySide.log().head();
        Http.Answer then = querySide.get(asOf);
        Http.Answer wholeThen = querySide.get(DASHBOARD);
        assertThat(percentOf(SALON.value(), then)).isEqualTo(40);

        querySide.append(List.of(new ProgressCorrected(
                Y2024,
                new ProgressRecordId("r-1"),
                SALON,
                1,
                until("2024-09-30", ProgressStatus.DELAYED, 45),
                "数え違い")));
        querySide.awaitAll();

        assertThat(percentOf(SALON.value(), querySide.get(asOf))).isEqualTo(45);
        assertThat(querySide.get(asOf + "&knownAt=" + before).body()).isEqualTo(then.body());
        assertThat(querySide.get(DASHBOARD + "?knownAt=" + before).body()).isEqualTo(wholeThen.body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PLAN_PATH + "/years/2024",
                PLAN_PATH + "/years/2024/progress",
                PLAN_PATH + "/years/2024/dashboard",
                TOWN + "/years/2024/dashboard"
            })
    void thatHoldsForEveryViewOfAYear(String view) throws InterruptedException {
        String asOf = view + "?asOf=2024-12-31";
        long before = querySide.log().head();
        String then = querySide.get(asOf).body();

        percent++;
        querySide.append(List.of(new ProgressCorrected(
                Y2024,
                new ProgressRecordId("r-2"),
                SALON,
                percent,
                until("2024-12-31", ProgressStatus.IN_PROGRESS, percent),
                "数え違い")));
        querySide.awaitAll();

        assertThat(querySide.get(asOf).body()).isNotEqualTo(then);
        assertThat(querySide.get(asOf + "&knownAt=" + before).body()).isEqualTo(then);
        assertThat(querySide.get(view + "?asOf=2024-12-30").body()).doesNotContain("\"r-2\"");
    }

    @Test
    void progressCountsFromTheEndOfItsPeriod() {
        Http.Answer september = querySide.get(DASHBOARD + "?asOf=2024-09-30");
        assertThat(actionOf(WATCH.value(), september).path("latest").isNull()).isTrue();
        assertThat(september.text("state")).isEqualTo("OPEN");

        Http.Answer dayBefore = querySide.get(DASHBOARD + "?asOf=2024-09-29");
        assertThat(actionOf(SALON.value(), dayBefore).path("latest").isNull()).isTrue();

        Http.Answer december = querySide.get(DASHBOARD + "?asOf=2024-12-31");
        assertThat(percentOf(SALON.value(), december)).isEqualTo(100);
        assertThat(percentOf(WATCH.value(), december)).isEqualTo(30);
        assertThat(percentOf(WATCH.value(), querySide.get(DASHBOARD + "?asOf=2024-12-31&knownAt=" + (correction - 1))))
                .as("before its correction was known")
                .isEqualTo(20);
    }

    @Test
    void aYearIsClosedFromTheDayOfItsClosing() {
        assertThat(querySide.get(DASHBOARD + "?asOf=2025-05-19").text("state")).isEqualTo("OPEN");
        assertThat(querySide.get(DASHBOARD + "?asOf=2025-05-20").text("state")).isEqualTo("CLOSED");
    }

    @Test
    void theRevisionInForceIsShownAndAnEndThatHadNotComeIsNone() {
        Http.Answer before = querySide.get(PLAN_PATH + "?asOf=2025-03-31");
        assertThat(before.json().path("revision").asInt()).isZero();
        assertThat(before.text("stage")).isEqualTo("ADOPTED");

        assertThat(querySide
                        .get(PLAN_PATH + "?asOf=" + REVISION)
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(1);
        assertThat(querySide.get(PLAN_PATH + "?asOf=2026-03-31").text("stage")).isEqualTo("ENDED");
    }

    @Test
    void revisionsAreListedFromTheDayTheyTookEffect() {
        assertThat(querySide
                        .get(PLAN_PATH + "/revisions?asOf=2025-03-31")
                        .json()
                        .path("lines"))
                .hasSize(1);
        assertThat(querySide
                        .get(PLAN_PATH + "/revisions?asOf=2025-04-01")
                        .json()
                        .path("lines"))
                .hasSize(2);
    }

    @Test
    void anOrganisationStandsUntilItIsDissolved() {
        assertThat(dissolution("2026-03-31").isNull()).isTrue();
        assertThat(dissolution("2026-04-01").path("dissolvedOn").asString()).isEqualTo("2026-04-01");
    }

    @Test
    void theTrendHasTheYearsThatHadBegun() {
        JsonNode tally = querySide
                .get(PLAN_PATH + "/trend?asOf=2024-09-30")
                .json()
                .path("years")
                .path(0)
                .path("tally");
        assertThat(tally.path("notReported").asInt()).isEqualTo(1);
        JsonNode now =
                querySide.get(PLAN_PATH + "/trend").json().path("years").path(0).path("tally");
        assertThat(now.path("notReported").asInt()).isZero();
    }

    @Test
    void theAdministrativeEvaluationCountsWhatHadEnded() {
        String evaluation = PLAN_PATH + "/years/2024/administrative-evaluation";
        assertThat(querySide.get(evaluation + "?asOf=2024-09-30").body())
                .isNotEqualTo(querySide.get(evaluation).body());
        assertThat(querySide.get(evaluation + "?asOf=2024-09-30").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 2024-03-31, 400, AS_OF_OUTSIDE_TERM",
        "'', 2026-04-01, 400, AS_OF_OUTSIDE_TERM",
        "'', 0001-01-01, 400, AS_OF_OUTSIDE_TERM",
        "'', 2024-04-30, 404, NOTHING_IN_FORCE",
        "/revisions, 2024-03-31, 400, AS_OF_OUTSIDE_TERM",
        "/revisions, 2026-04-01, 400, AS_OF_OUTSIDE_TERM",
        "/trend, 2024-03-31, 400, AS_OF_OUTSIDE_TERM",
        "/years/2024/dashboard, 2024-03-31, 400, AS_OF_BEFORE_YEAR",
        "/years/2024/administrative-evaluation, 2024-03-31, 400, AS_OF_BEFORE_YEAR",
        "/years/2024, 2024-03-31, 400, AS_OF_BEFORE_YEAR",
        "/years/2024/progress, 2024-03-31, 400, AS_OF_BEFORE_YEAR",
        "/years/2025, 2024-03-31, 404, PLAN_YEAR_UNKNOWN",
        "/years/2025/dashboard, 2024-03-31, 404, PLAN_YEAR_UNKNOWN",
        "'', 2024-02-30, 400, PARAMETER_INVALID",
        "/years/2024/dashboard, yesterday, 400, PARAMETER_INVALID"
    })
    void aDayThatHasNoAnswerIsToldWhy(String view, String day, int status, String code) {
        Http.Answer answer = querySide.get(PLAN_PATH + view + "?asOf=" + day);

        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("detail")).doesNotContain("{", "…");
    }

    @Test
    void aDayAndARevisionAreNotGivenTogether() {
        assertThat(querySide.get(PLAN_PATH + "?asOf=2025-04-01&revision=0").text("code"))
                .isEqualTo("AS_OF_WITH_REVISION");
    }

    private static JsonNode dissolution(String day) {
        return querySide
                .get(TOWN + "?asOf=" + day)
                .json()
                .path("organizations")
                .path(0)
                .path("dissolution");
    }

    private static int percentOf(String action, Http.Answer dashboard) {
        return actionOf(action, dashboard)
                .path("latest")
                .path("progress")
                .path("percent")
                .asInt();
    }

    private static JsonNode actionOf(String action, Http.Answer dashboard) {
        for (JsonNode one : dashboard.json().path("actions")) {
            if (one.path("id").asString().equals(action)) {
                return one;
            }
        }
        throw new AssertionError("no action " + action + " in " + dashboard.body());
    }
}
