package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.Nishitokyo.ACTIONS;
import static jp.ayumi.acceptance.Nishitokyo.PLAN;
import static jp.ayumi.acceptance.Nishitokyo.YEAR;
import static jp.ayumi.acceptance.Nishitokyo.opinionOf;
import static jp.ayumi.acceptance.Nishitokyo.pledge;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.direction;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.ResultBodies.answer;
import static jp.ayumi.acceptance.support.ResultBodies.deliberation;
import static jp.ayumi.acceptance.support.ResultBodies.distribution;
import static jp.ayumi.acceptance.support.ResultBodies.edition;
import static jp.ayumi.acceptance.support.ResultBodies.reflection;
import static jp.ayumi.acceptance.support.ResultBodies.report;
import static jp.ayumi.acceptance.support.ResultBodies.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.ayumi.acceptance.support.Reply;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Nishitokyo city: 20 areas in 19 school districts and 4 zones at once, four core bodies, one result that two of them
 * receive, opinions that return in the evaluation, what residents pledge, and lessons for the next plan.
 */
@TestMethodOrder(OrderAnnotation.class)
class NishitokyoScenarioIT {

    private static final String OPINIONS = YEAR + "/opinions";
    private static Nishitokyo nishitokyo;
    private static Town.Staff city;

    @BeforeAll
    static void theDividedCityAdoptsItsPlanAndOpensTheFirstYear() {
        nishitokyo = new Nishitokyo();
        city = nishitokyo.city;
    }

    @Test
    @Order(1)
    @Tag("NIS-1")
    void figuresRollUpByEitherDivisionWithoutDoubleCounting() {
        city.isRefused(422, "AN_AREA_LIES_WITHIN_KNOWN_AREAS", "/area-divisions/district/areas", """
                {"areas":[{"id":"area-21","name":"地区21","reading":"","within":["zone-5"]}]}""");

        for (String dashboard : new String[] {YEAR + "/dashboard", "/years/2014/dashboard"}) {
            JsonNode divisions = nishitokyo.town.reads(dashboard).path("byArea");
            assertThat(divisions).hasSize(3);
            for (JsonNode division : divisions) {
                int sum = 0;
                for (JsonNode row : division.path("rows")) {
                    sum += row.at("/tally/actions").asInt();
                }
                assertThat(sum).as(division.path("division").toString()).isEqualTo(4);
            }
        }
        assertThat(nishitokyo.town.reads("").path("divisions"))
                .extracting(division -> division.path("areas").size())
                .containsExactlyInAnyOrder(4, 19, 20);
        assertThat(nishitokyo.auditor.namesIn("municipality/nishitokyo"))
                .filteredOn("municipality.area-division-defined"::equals)
                .hasSize(3);
    }

    @Test
    @Order(2)
    @Tag("NIS-2")
    void fourCoreBodiesStandBesideEachOtherEachComposedInItsOwnWay() {
        Nishitokyo.coreBodies().forEach(body -> city.posts("/councils", body.json()));
        nishitokyo.committee.appoints("c-1", "citizen");
        nishitokyo.network.appoints("n-1", "coordinator");
        nishitokyo.internal.appoints("i-1", "department");
        city.isRefused(
                422,
                "A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL",
                nishitokyo.internal.members(),
                nishitokyo.internal.appointment("i-2", "citizen"));

        assertThat(nishitokyo.town.reads("/councils").path("councils")).hasSize(4);
        assertThat(nishitokyo
                        .town
                        .reads("/councils/network")
                        .at("/profile/classes")
                        .toString())
                .contains("市（行政）", "社会福祉協議会", "地域住民の代表", "事業者", "地域福祉コーディネーター");
        assertThat(nishitokyo
                        .town
                        .reads("/councils/internal")
                        .at("/profile/classes")
                        .toString())
                .contains("市の関連部署")
                .doesNotContain("事業者");
        assertThat(nishitokyo.town.reads("/councils/network").path("reportedBy").toString())
                .contains("地区推進会議");
        assertThat(nishitokyo.auditor.namesIn("council/nishitokyo/internal"))
                .containsExactly("council.established", "council.member-appointed");
    }

    @Test
    @Order(3)
    @Tag("NIS-3")
    void theSameResultIsPublishedAndReportedToTwoBodies() {
        String result = snapshot("result-2014", "nishitokyo/city-3/2014");
        city.isRefused(409, "ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT", "/snapshots", result);
        ACTIONS.forEach(action -> city.posts(YEAR + "/self-evaluations", evaluation(action, "B")));
        city.posts("/snapshots", result);
        String reports = "/snapshots/result-2014/reports";
        city.isRefused(
                422,
                "A_REPORT_GOES_TO_COUNCILS_THAT_EXIST",
                reports,
                report("spring", "2015-05-11", "nishitokyo/committee", "nishitokyo/nobody"));
        city.posts(reports, report("spring", "2015-05-11", "nishitokyo/committee", "nishitokyo/network"));
        city.posts(
                "/editions",
                edition("report-2014", "ANNUAL_REPORT", "平成26年度の進捗状況", "2015-05-11", "nishitokyo/result-2014"));
        city.posts("/editions/report-2014/distributions", distribution("WEB_PAGE", "2015-05-12", "市民"));

        String sha256 =
                nishitokyo.town.reads("/snapshots/result-2014").path("sha256").asString();
        for (String council : new String[] {"committee", "network"}) {
            JsonNode received =
                    nishitokyo.town.reads("/councils/" + council + "/reports").path("reports");
            assertThat(received).hasSize(1);
            assertThat(received.at("/0/sha256").asString()).isEqualTo(sha256);
        }
        assertThat(nishitokyo
                        .town
                        .reads("/editions/report-2014")
                        .at("/snapshots/0/sha256")
                        .asString())
                .isEqualTo(sha256);
        JsonNode reported = nishitokyo
                .auditor
                .event("snapshot/nishitokyo/result-2014", "snapshot.reported")
                .path("payload");
        assertThat(reported.path("councils")).hasSize(2);
        assertThat(reported.path("sha256").asString()).isEqualTo(sha256);
    }

    @Test
    @Order(4)
    @Tag("NIS-4")
    void thePromotionCouncilExaminesCasesEvaluatesAndGivesItsOpinionsToTheCity() {
        nishitokyo.network.meets(
                "2015-1",
                "2015-05-25",
                "DELIBERATION",
                "事例検討と課題の解決方策",
                "nishitokyo/city-3",
                "OPINION_GIVEN",
                "三つの意見を述べた");
        city.posts(
                "/snapshots/result-2014/reports/spring/deliberations",
                deliberation("nishitokyo/network", "2015-1", "OPINION_GIVEN", "三つの意見を述べた"));
        city.isRefused(
                422,
                "AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN",
                OPINIONS,
                opinionOf("network-districts", "grade", "same-zone", "EVALUATION", "評価が高すぎる"));
        city.posts(OPINIONS, opinionOf("network", "grade", "same-zone", "EVALUATION", "夜間の相談がないのに評価が高すぎる"));
        city.posts(OPINIONS, opinionOf("network", "policy", "whole", "DIRECTION", "圏域ごとに担い手を募ってほしい"));
        city.posts(OPINIONS, opinionOf("network", "issue", "two-zones", "NEW_ISSUE", "移動に困る人が増えている"));

        JsonNode said = nishitokyo.town.reads("/councils/network/opinions").path("opinions");
        assertThat(said).hasSize(3);
        assertThat(said.toString()).contains("NEW_ISSUE", "DIRECTION", "nishitokyo/result-2014");
        assertThat(nishitokyo.town.reads(OPINIONS + "?state=UNANSWERED").path("opinions"))
                .hasSize(3);
        assertThat(nishitokyo.auditor.namesIn("council/nishitokyo/network")).contains("council.minutes-recorded");
        assertThat(nishitokyo.auditor.namesIn("opinions/nishitokyo/city-3/2014"))
                .hasSize(3);
    }

    @Test
    @Order(5)
    @Tag("NIS-5")
    void theCommitteeReflectsTheOpinionsInTheEvaluationAndImprovesWithTheInternalCommittee() {
        city.isRefused(
                409,
                "ONLY_AN_ACCEPTED_OPINION_IS_REFLECTED",
                OPINIONS + "/grade/reflections",
                reflection("EVALUATION", "same-zone", "評価を改めた"));
        for (String opinion : new String[] {"grade", "policy", "issue"}) {
            city.posts(OPINIONS + "/" + opinion + "/answer", answer("ACCEPTED", "意見を受け止める", "2015-06-01"));
        }
        nishitokyo.internal.meets(
                "2015-1", "2015-06-05", "COORDINATION", "関連部署の改善", "nishitokyo/city-3", "DECIDED", "夜間の相談を始める");
        nishitokyo.committee.meets(
                "2015-1", "2015-06-12", "EVALUATION", "評価、見直し、改善", "nishitokyo/city-3", "DECIDED", "意見を評価に反映する");
        city.posts(YEAR + "/self-evaluations", evaluation("same-zone", "C"));
        city.posts(OPINIONS + "/grade/reflections", reflection("EVALUATION", "same-zone", "評価をBからCに改めた"));
        city.posts(OPINIONS + "/policy/reflections", reflection("ACTION", "whole", "圏域ごとに募る"));
        city.posts(YEAR + "/reviews", """
                {"review":"r","body":"地域福祉計画策定・普及推進委員会","heldOn":"2015-06-12",
                 "actions":[{"action":"same-zone","grade":"C","opinion":"夜間の相談がない"}],"answers":[{"question":"q","text":"夜間の相談が課題である"}]}""");
        ACTIONS.forEach(action -> city.posts(
                YEAR + "/directions", direction(action, action.equals("same-zone") ? "MODIFY" : "CONTINUE")));
        String rule = "A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON";
        city.isRefused(409, rule, YEAR + "/close", "{\"closedOn\":\"2015-06-30\"}");
        city.posts(YEAR + "/close", "{\"closedOn\":\"2015-06-30\",\"openOpinionsReason\":\"移動の支援は次期計画で検討する\"}");
        city.posts(PLAN + "/years", "{\"fiscalYear\":2015}");
        city.posts(PLAN + "/years/2015/carry-over", "{}");

        assertThat(nishitokyo
                        .town
                        .reads(PLAN + "/reflected-opinions?element=same-zone")
                        .toString())
                .contains("夜間の相談がないのに評価が高すぎる", "評価をBからCに改めた");
        assertThat(nishitokyo
                        .town
                        .reads(OPINIONS + "?state=ACCEPTED_UNREFLECTED")
                        .toString())
                .contains("移動に困る人が増えている")
                .doesNotContain("担い手");
        assertThat(nishitokyo.town.reads(YEAR).path("closings").toString()).contains("issue", "移動の支援は次期計画で検討する");
        assertThat(nishitokyo
                        .town
                        .reads(PLAN + "/years/2015")
                        .path("carriedOver")
                        .toString())
                .contains("\"act\":\"MODIFY\"");
        assertThat(nishitokyo.auditor.namesIn("opinions/nishitokyo/city-3/2014"))
                .endsWith("opinion.answered", "opinion.reflected", "opinion.reflected");
    }

    @Test
    @Order(6)
    @Tag("NIS-7")
    void theAdministrativeEvaluationCanBeExportedByCode() {
        JsonNode sheet = nishitokyo.town.reads(YEAR + "/administrative-evaluation");
        Reply csv = nishitokyo.town.readsRaw(YEAR + "/administrative-evaluation", Map.of("Accept", "text/csv"));

        assertThat(sheet.at("/measures/0/evaluationCode").asString()).isEqualTo("10101");
        assertThat(sheet.at("/measures/0/tally/actions").asInt()).isEqualTo(4);
        assertThat(csv.status()).as(csv.body()).isEqualTo(200);
        assertThat(csv.body()).contains("10101", "相談支援");
        assertThat(nishitokyo
                        .auditor
                        .event("plan/nishitokyo/city-3", "plan.tree-composed")
                        .path("payload")
                        .toString())
                .contains("\"evaluationCode\":\"10101\"");
    }

    @Test
    @Order(7)
    @Tag("NIS-8")
    void residentsWriteDownWhatTheirAreaWillDoItself() {
        Town.Staff citizens = nishitokyo.town.staffOf("citizens");
        String greeting = pledge("greeting", "2014", "one-area");
        citizens.isRefused(404, "PLEDGES_BELONG_TO_AN_AREA_OF_THE_MUNICIPALITY", "/areas/area-99/pledges", greeting);
        citizens.isRefused(
                422, "A_PLEDGE_IS_FOR_A_YEAR_OF_ITS_PLAN", "/areas/area-1/pledges", pledge("late", "2030", "one-area"));
        citizens.posts("/areas/area-1/pledges", greeting);
        citizens.posts("/areas/area-2/pledges", pledge("lunch", "2014", "same-zone"));
        citizens.puts("/areas/area-1/pledges/greeting", """
                {"fiscalYear":2014,"group":"自治会と子ども会","text":"朝夕のあいさつをする","plan":"city-3","element":"one-area"}""");
        citizens.posts("/areas/area-1/pledges/greeting/reports", """
                {"text":"毎週月曜に続けている","on":"2014-10-31"}""");
        citizens.posts("/areas/area-2/pledges/lunch/withdrawal", "{\"reason\":\"会場がなくなったため\"}");

        assertThat(nishitokyo.town.reads("/areas/area-1/pledges").toString())
                .contains("自治会と子ども会", "朝夕のあいさつをする", "毎週月曜に続けている");
        assertThat(nishitokyo.town.reads("/pledges?fiscalYear=2014").path("pledges"))
                .hasSize(2);
        assertThat(nishitokyo.auditor.namesIn("pledges/nishitokyo/area-1"))
                .containsExactly("pledge.made", "pledge.revised", "pledge.reported");
        assertThat(nishitokyo.auditor.linesOf("pledges/nishitokyo/area-2").findValuesAsString("organization"))
                .containsOnly("citizens");
    }

    @Test
    @Order(8)
    @Tag("NIS-6")
    void whatWasLearnedGoesIntoTheMakingOfTheNextPlan() {
        city.posts(PLAN + "/lessons", """
                {"lesson":"lesson-1","text":"担い手は一つの地区では足りない","origin":{"fiscalYear":2014,"element":"one-area"}}""");
        city.posts(PLAN + "/lessons", """
                {"lesson":"lesson-2","text":"様式が多すぎる","origin":{}}""");
        city.posts("/plans", draft("city-4", "CITY", "次期計画", 2019, 2023, "city", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        city.puts(
                "/plans/city-4/tree", treeOf(action("ninaite", "担い手を広い範囲で募る", "city"), action("ido", "移動の支援", "city")));
        String carried = """
                {"predecessor":"city-3","fates":[
                  {"lesson":"lesson-1","text":"担い手は一つの地区では足りない","reflectedIn":"ninaite","remark":"市全体で募る"},
                  {"lesson":"lesson-2","text":"様式が多すぎる","remark":"%s"}]}""";
        city.isRefused(422, "A_LESSON_NOT_TAKEN_UP_SAYS_WHY", "/plans/city-4/carried-lessons", carried.formatted(""));
        city.posts("/plans/city-4/carried-lessons", carried.formatted("計画ではなく事務の改善で対応する"));
        city.posts(OPINIONS + "/issue/reflections", """
                {"destination":"NEXT_PLAN","plan":"city-4","element":"ido","remark":"次期計画の取組とした"}""");
        city.puts("/plans/city-4/scheme", scheme("q=振り返り"));
        city.posts("/plans/city-4/adoption", adoption(2019));
        city.posts(PLAN + "/end", "{\"endedOn\":\"2019-03-31\",\"reason\":\"計画期間の満了\"}");

        assertThat(nishitokyo.town.reads(PLAN + "/lessons").toString())
                .contains("担い手は一つの地区では足りない", "ninaite", "事務の改善で対応する");
        assertThat(nishitokyo
                        .town
                        .reads("/plans/city-4/reflected-opinions?element=ido")
                        .toString())
                .contains("移動に困る人が増えている", "次期計画の取組とした");
        assertThat(nishitokyo.town.reads("/plans/city-4/history?limit=200").toString())
                .contains("plan.lessons-carried");
        assertThat(nishitokyo.auditor.namesIn("plan/nishitokyo/city-3")).endsWith("plan.ended");
    }
}
