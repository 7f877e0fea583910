package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.Tomakomai.PLAN;
import static jp.ayumi.acceptance.Tomakomai.PRACTICE;
import static jp.ayumi.acceptance.Tomakomai.decision;
import static jp.ayumi.acceptance.Tomakomai.revision;
import static jp.ayumi.acceptance.Tomakomai.revisionOfAGoal;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.direction;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.ResultBodies.answer;
import static jp.ayumi.acceptance.support.ResultBodies.deliberation;
import static jp.ayumi.acceptance.support.ResultBodies.opinion;
import static jp.ayumi.acceptance.support.ResultBodies.reflection;
import static jp.ayumi.acceptance.support.ResultBodies.report;
import static jp.ayumi.acceptance.support.ResultBodies.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Tomakomai city: two plans made as one, a committee whose opinions the city asks for, and a partial revision in the middle
 * year only if found necessary.
 */
@TestMethodOrder(OrderAnnotation.class)
class TomakomaiScenarioIT {

    private static final String YEAR = PLAN + "/years/2022";
    private static final String OPINIONS = YEAR + "/opinions";
    private static Tomakomai tomakomai;
    private static Town.Staff city;
    private static Town.Staff shakyo;

    @BeforeAll
    static void cityAndSocialWelfareCouncilAdoptTheirPlans() {
        tomakomai = new Tomakomai();
        city = tomakomai.city;
        shakyo = tomakomai.shakyo;
    }

    @Test
    @Order(1)
    @Tag("TOM-1")
    void threeGoalsAndSevenMeasuresFaceThreeGoalsAndSevenPriorities() {
        city.isRefused(422, "A_LINK_NEEDS_AN_ELEMENT_THERE", PLAN + "/pairings", """
                {"counterpart":"practice-6","links":[{"here":"goal-1","there":"goal-9"}]}""");

        city.posts(PLAN + "/pairings", Tomakomai.pairing());

        JsonNode here = tomakomai.town.reads(PLAN + "/counterparts").at("/counterparts/0");
        JsonNode there = tomakomai.town.reads(PRACTICE + "/counterparts").at("/counterparts/0");
        assertThat(here.path("pairs")).hasSize(10);
        assertThat(here.path("pairs").toString()).contains("地域まるごとのつながり", "市民に親しまれる拠点づくり");
        assertThat(there.path("pairs")).hasSize(10);
        assertThat(there.path("pairs").toString()).contains("priority-7", "measure-7");
        assertThat(tomakomai
                        .auditor
                        .event("plan/tomakomai-city/city-3", "plan.paired")
                        .path("payload")
                        .path("links"))
                .hasSize(10);
    }

    @Test
    @Order(2)
    @Tag("TOM-2")
    void theCommitteeWatchesTheProgressEvaluatesItAndGivesItsOpinions() {
        city.posts("/councils", Tomakomai.committee().json());
        tomakomai.committee.appoints("member-1", null);
        tomakomai.committee.appoints("member-2", null);
        city.posts(PLAN + "/years", "{\"fiscalYear\":2022}");
        city.posts(YEAR + "/progress", progress("half", "action-1", 2022, "IN_PROGRESS", 60, "相談窓口を一つにした", "夜間の相談"));
        city.posts(YEAR + "/self-evaluations", evaluation("action-1", "B"));
        city.posts("/snapshots", snapshot("result-2022", "tomakomai-city/city-3/2022"));
        String reports = "/snapshots/result-2022/reports";
        city.posts(reports, report("spring", "2023-05-15", "tomakomai-city/committee"));
        tomakomai.committee.meets(
                "2023-1", "2023-05-29", "EVALUATION", "進捗状況の評価", "tomakomai-city/city-3", "OPINION_GIVEN", "夜間の相談を求める");
        city.posts(
                reports + "/spring/deliberations",
                deliberation("tomakomai-city/committee", "2023-1", "OPINION_GIVEN", "夜間の相談を求める"));
        city.posts(OPINIONS, opinionOfTheCommittee("night", "EVALUATION", "夜間の相談も受けてほしい"));
        city.posts(OPINIONS, opinionOfTheCommittee("fee", "OTHER", "相談を有料にしてはどうか"));
        shakyo.posts(PRACTICE + "/years", "{\"fiscalYear\":2022}");
        city.isRefused(
                422,
                "AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN",
                PRACTICE + "/years/2022/opinions",
                opinionOfTheCommittee("night", "EVALUATION", "夜間の相談も受けてほしい"));

        assertThat(tomakomai.town.reads(OPINIONS + "?state=UNANSWERED").path("opinions"))
                .hasSize(2);
        assertThat(tomakomai.town.reads("/councils/committee/opinions").toString())
                .contains("夜間の相談も受けてほしい", "相談を有料にしてはどうか");
        assertThat(tomakomai.auditor.namesIn("opinions/tomakomai-city/city-3/2022"))
                .containsExactly("opinion.raised", "opinion.raised");
    }

    @Test
    @Order(3)
    @Tag("TOM-2")
    void theYearClosesWhenEveryOpinionIsAnsweredAndWhatWasAcceptedIsReflected() {
        city.posts(YEAR + "/reviews", """
                {"review":"r","body":"苫小牧市地域福祉計画推進委員会","heldOn":"2023-05-29","actions":[],"answers":[{"question":"q","text":"概ね順調"}]}""");
        city.posts(YEAR + "/directions", direction("action-1", "MODIFY"));
        String close = "{\"closedOn\":\"2023-06-30\"}";
        String rule = "A_YEAR_CLOSES_OVER_OPEN_OPINIONS_WITH_A_REASON";
        city.isRefused(409, rule, YEAR + "/close", close);
        city.posts(OPINIONS + "/fee/answer", answer("NOT_ACCEPTED", "誰でも相談できるよう無料を続ける", "2023-06-12"));
        city.posts(OPINIONS + "/night/answer", answer("ACCEPTED", "来年度から夜間も受ける", "2023-06-12"));
        assertThat(tomakomai
                        .town
                        .reads(OPINIONS + "?state=ACCEPTED_UNREFLECTED")
                        .toString())
                .contains("night")
                .doesNotContain("fee");
        city.isRefused(409, rule, YEAR + "/close", close);
        city.posts(OPINIONS + "/night/reflections", reflection("ACTION", "action-1", "夜間の相談を加えた"));
        city.posts(YEAR + "/close", close);

        assertThat(tomakomai.town.reads(OPINIONS + "?state=UNANSWERED").path("opinions"))
                .isEmpty();
        assertThat(tomakomai.town.reads(OPINIONS + "/night").path("state").asString())
                .isEqualTo("REFLECTED");
        assertThat(tomakomai
                        .town
                        .reads(PLAN + "/reflected-opinions?element=action-1")
                        .toString())
                .contains("夜間の相談も受けてほしい", "夜間の相談を加えた");
        assertThat(tomakomai.auditor.namesIn("opinions/tomakomai-city/city-3/2022"))
                .endsWith("opinion.answered", "opinion.answered", "opinion.reflected");
        assertThat(tomakomai.town.reads("/plans/city-3/history?limit=200").toString())
                .contains("plan-year.closed");
    }

    @Test
    @Order(4)
    @Tag("TOM-3")
    void theMiddleYearRevisesPartiallyAndOnlyIfFoundNecessary() {
        String revisions = PLAN + "/revisions";
        String decisions = PLAN + "/revision-decisions";
        String partial = revision("MID_TERM", "PARTIAL", "2024-11-01");
        String finding = "A_MID_TERM_REVISION_NEEDS_THE_FINDING_THAT_IT_IS_NECESSARY";
        city.isRefused(409, finding, revisions, partial);
        city.isRefused(422, "A_MID_TERM_DECISION_FALLS_IN_THE_MIDDLE_YEAR", decisions, decision(true, "2025-04-10"));
        city.posts(decisions, decision(false, "2024-07-01"));
        city.isRefused(409, finding, revisions, partial);

        city.posts(decisions, decision(true, "2024-10-01"));
        city.isRefused(
                422, "A_MID_TERM_REVISION_IS_PARTIAL", revisions, revisionOfAGoal("MID_TERM", "WHOLE", "2024-11-01"));
        city.isRefused(
                422,
                "A_MID_TERM_REVISION_FALLS_IN_THE_MIDDLE_YEAR",
                revisions,
                revision("MID_TERM", "PARTIAL", "2025-05-01"));
        city.posts(revisions, partial);

        JsonNode lines = tomakomai.town.reads(revisions);
        assertThat(lines.toString()).contains("今の取組では応じきれない", "まだ必要でない", "公共施設と移動のバリアフリー");
        assertThat(tomakomai.auditor.namesIn("plan/tomakomai-city/city-3"))
                .endsWith("plan.revision-decided", "plan.revision-decided", "plan.revised");
    }

    @Test
    @Order(5)
    @Tag("TOM-4")
    void aChangeInOnePlanShowsAtItsCounterpartUntilItIsAcknowledged() {
        JsonNode before =
                tomakomai.town.reads(PRACTICE + "/counterparts?open=true").at("/counterparts/0");
        assertThat(before.path("changes").toString())
                .contains("measure-6", "priority-6", "公共施設と移動のバリアフリー", "MODIFY", "成果を踏まえて");
        long seen = before.at("/changes/0/source/position").asLong();
        String acknowledgements = PRACTICE + "/counterparts/city-3/acknowledgements";
        String acknowledgement = """
                {"throughPosition":%d,"remark":"拠点づくりと合わせて進める"}""".formatted(seen);
        city.isRefused(409, "THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS", acknowledgements, acknowledgement);

        shakyo.posts(acknowledgements, acknowledgement);

        JsonNode after = tomakomai.town.reads(PRACTICE + "/counterparts").at("/counterparts/0");
        assertThat(after.path("open").asInt()).isZero();
        assertThat(after.at("/changes/0/acknowledged/organization").asString()).isEqualTo("shakyo");
        assertThat(tomakomai.town.reads("/plans/practice-6/history?limit=200").toString())
                .contains("plan.counterpart-acknowledged", "shakyo-staff");
    }

    @Test
    @Order(6)
    @Tag("TOM-3")
    @Tag("TOM-4")
    void anotherYearAndAWholeRevisionAreOfAnotherKindAndOpenAtTheCounterpartAgain() {
        city.isRefused(
                422,
                "A_WHOLE_REVISION_REACHES_THE_GOALS",
                PLAN + "/revisions",
                revision("CHANGE_OF_LAW", "WHOLE", "2025-05-01"));
        city.posts(PLAN + "/revisions", revisionOfAGoal("CHANGE_OF_LAW", "WHOLE", "2025-05-01"));

        assertThat(tomakomai.town.reads(PLAN + "/revisions").toString()).contains("CHANGE_OF_LAW", "WHOLE");
        JsonNode open =
                tomakomai.town.reads(PRACTICE + "/counterparts?open=true").at("/counterparts/0");
        assertThat(open.path("open").asInt()).isEqualTo(1);
        assertThat(open.at("/changes/0/there").asString()).isEqualTo("goal-3");
        assertThat(tomakomai.auditor.namesIn("plan/tomakomai-city/city-3")).endsWith("plan.revised");
    }

    @Test
    @Order(7)
    void whatTheTermTaughtGoesIntoTheNextPlan() {
        city.posts(PLAN + "/lessons", """
                {"lesson":"night","text":"夜間の相談には二つの団体で当たると続く","origin":{"fiscalYear":2022,"element":"action-1"}}""");
        city.posts("/plans", draft("city-4", "CITY", "第4期苫小牧市地域福祉計画", 2027, 2031, "city", """
                {"midTermReview":"IF_NECESSARY","midTermYear":2029,"annualPlanAuthors":[]}"""));
        city.puts("/plans/city-4/tree", treeOf(action("yakan", "夜間の相談", "city")));
        city.isRefused(422, "A_CARRIED_LESSON_WAS_RECORDED", "/plans/city-4/carried-lessons", """
                {"predecessor":"city-3","fates":[{"lesson":"nobody-said-so","text":"","reflectedIn":"yakan","remark":""}]}""");
        city.posts("/plans/city-4/carried-lessons", """
                {"predecessor":"city-3","fates":[{"lesson":"night","text":"夜間の相談には二つの団体で当たると続く","reflectedIn":"yakan","remark":"社協と組む"}]}""");
        city.puts("/plans/city-4/scheme", scheme("q=振り返り"));
        city.posts("/plans/city-4/adoption", adoption(2027));

        assertThat(tomakomai.town.reads(PLAN + "/lessons").toString()).contains("tomakomai-city/city-4", "社協と組む");
        assertThat(tomakomai.auditor.namesIn("plan/tomakomai-city/city-4"))
                .containsSubsequence("plan.lessons-carried", "plan.adopted");
    }

    private static String opinionOfTheCommittee(String id, String kind, String text) {
        return opinion(
                id,
                "tomakomai-city/committee",
                "2023-1",
                "tomakomai-city/result-2022",
                "action-1",
                kind,
                text,
                "2023-05-29");
    }
}
