package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.KanagawaWard.PLAN;
import static jp.ayumi.acceptance.KanagawaWard.POLICY;
import static jp.ayumi.acceptance.KanagawaWard.QUESTIONS;
import static jp.ayumi.acceptance.KanagawaWard.federation;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.direction;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.DistrictBodies.revisionAdding;
import static jp.ayumi.acceptance.support.IssueBodies.commonIssue;
import static jp.ayumi.acceptance.support.IssueBodies.hearBack;
import static jp.ayumi.acceptance.support.IssueBodies.issue;
import static jp.ayumi.acceptance.support.IssueBodies.takeUp;
import static jp.ayumi.acceptance.support.LessonBodies.carried;
import static jp.ayumi.acceptance.support.LessonBodies.lesson;
import static jp.ayumi.acceptance.support.ResultBodies.answer;
import static jp.ayumi.acceptance.support.ResultBodies.deliberation;
import static jp.ayumi.acceptance.support.ResultBodies.opinion;
import static jp.ayumi.acceptance.support.ResultBodies.reflection;
import static jp.ayumi.acceptance.support.ResultBodies.report;
import static jp.ayumi.acceptance.support.ResultBodies.reportedBy;
import static jp.ayumi.acceptance.support.ResultBodies.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.acceptance.support.Auditor;
import jp.ayumi.acceptance.support.Secretariat;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Kanagawa ward, its ward plan: four kinds of author, three questions, a council that reports upward, a mid-term review that
 * always takes place, issues that many districts have in common, and what the next plan learns. Its 21 districts are told of
 * in {@link KanagawaDistrictsScenarioIT}.
 */
@TestMethodOrder(OrderAnnotation.class)
class KanagawaScenarioIT {

    private static final String YEAR = PLAN + "/years/2018";
    private static final String YEAR_STREAM = "plan-year/kanagawa/sasaeai-3/2018";
    private static final String COMMON = "/common-issues/shopping";
    private static final String TAUGHT = "訪問は近所の人と二人一組にすると続く";
    private static Town kanagawa;
    private static Town.Staff ward;
    private static Auditor auditor;

    @BeforeAll
    static void theMiddleYearOfTheThirdTermIsOpened() {
        kanagawa = KanagawaWard.town();
        ward = kanagawa.staffOf("ward-office");
        auditor = new Auditor(kanagawa);
        ward.posts(PLAN + "/years", "{\"fiscalYear\":2018}");
    }

    @Test
    @Order(1)
    @Tag("KAN-1")
    void fourKindsOfAuthorWriteTheAnnualPlanAndProgressIsCheckedAgainstIt() {
        for (String author : new String[] {"ward-office", "ward-shakyo", "care-plaza"}) {
            kanagawa.staffOf(author).posts(YEAR + "/annual-plan", annualPlan());
        }
        kanagawa.staffOf(federation(1))
                .isRefused(409, "AN_ANNUAL_PLAN_IS_WRITTEN_BY_ITS_AUTHORS", YEAR + "/annual-plan", annualPlan());
        assertThat(kanagawa.reads(YEAR).at("/annualPlan/missingAuthors").toString())
                .contains("RELATED_BODY");

        kanagawa.staffOf("related-body").posts(YEAR + "/annual-plan", annualPlan());
        ward.posts(YEAR + "/progress", progress("r-1", "mimamori", 2018, "IN_PROGRESS", 50, "20団体が見守りを始めた", "担い手不足"));

        JsonNode annualPlan = kanagawa.reads(YEAR).path("annualPlan");
        assertThat(annualPlan.path("missingAuthors")).isEmpty();
        assertThat(annualPlan.toString()).contains("40団体で見守る", "20団体が見守りを始めた");
        assertThat(auditor.linesOf(YEAR_STREAM).toString())
                .contains(
                        "plan-year.annual-plan-submitted",
                        "ward-shakyo-staff",
                        "care-plaza-staff",
                        "related-body-staff");
    }

    @Test
    @Order(2)
    @Tag("KAN-2")
    void aReviewAnswersTheThreeQuestions() {
        String twoOfThree = """
                {"review":"r-2018","body":"策定推進会議","heldOn":"2019-02-10","actions":[],
                 "answers":[{"question":"progress","text":"おおむね進んだ"},{"question":"issues","text":"担い手"}]}""";
        ward.isRefused(422, "A_REVIEW_ANSWERS_EVERY_QUESTION", YEAR + "/reviews", twoOfThree);

        ward.posts(YEAR + "/reviews", twoOfThree.replace("}]}", "},{\"question\":\"new\",\"text\":\"移動の支援\"}]}"));

        assertThat(kanagawa.reads(YEAR).path("reviews").toString())
                .contains("どの程度進んだか", "おおむね進んだ", "新たに取り組むべきことはないか", "移動の支援");
        assertThat(auditor.event(YEAR_STREAM, "plan-year.review-submitted").toString())
                .contains("移動の支援");
    }

    @Test
    @Order(3)
    @Tag("KAN-4")
    void theCouncilReportsUpwardAndReceivesTheOpinionsOfTheCouncilAboveIt() {
        ward.posts(YEAR + "/self-evaluations", evaluation("mimamori", "B"));
        ward.isRefused(
                409,
                "ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT",
                "/snapshots",
                snapshot("result-2018", "kanagawa/sasaeai-3/2018"));
        kanagawa.staffOf("care-plaza").posts(YEAR + "/self-evaluations", evaluation("salon", "B"));
        ward.posts("/snapshots", snapshot("result-2018", "kanagawa/sasaeai-3/2018"));
        String reports = "/snapshots/result-2018/reports";
        ward.isRefused(
                422,
                "A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN",
                reports,
                report("upward", "2019-04-20", "kanagawa/ward-welfare"));
        ward.posts(reports, report("first", "2019-03-10", "kanagawa/promotion"));
        deliberates("promotion", "2019-03-20", reports + "/first", "協議した");
        ward.posts(reports, report("upward", "2019-04-20", "kanagawa/ward-welfare"));
        deliberates("ward-welfare", "2019-05-10", reports + "/upward", "意見を述べた");
        String book = YEAR + "/opinions";
        ward.isRefused(422, "AN_OPINION_COMES_FROM_A_COUNCIL_THAT_WATCHES_THE_PLAN", book, fromAbove());
        ward.posts(book, reportedBy("kanagawa/promotion", fromAbove()));

        assertThat(kanagawa.reads("/councils/ward-welfare/reports")
                        .at("/reports/0/sha256")
                        .asString())
                .isEqualTo(kanagawa.reads("/councils/promotion/reports")
                        .at("/reports/0/sha256")
                        .asString())
                .isEqualTo(
                        kanagawa.reads("/snapshots/result-2018").path("sha256").asString());
        assertThat(kanagawa.reads("/councils/ward-welfare/opinions?state=UNANSWERED")
                        .path("opinions"))
                .hasSize(1);

        ward.posts(book + "/carriers/answer", answer("ACCEPTED", "見守りに学生を迎える", "2019-06-01"));
        assertThat(kanagawa.reads(book + "/carriers").path("state").asString()).isEqualTo("ACCEPTED_UNREFLECTED");
        ward.posts(book + "/carriers/reflections", reflection("ACTION", "mimamori", "協力団体に大学を加えた"));

        assertThat(kanagawa.reads(book + "/carriers").path("state").asString()).isEqualTo("REFLECTED");
        assertThat(auditor.namesIn("snapshot/kanagawa/result-2018"))
                .containsExactly(
                        "snapshot.taken",
                        "snapshot.reported",
                        "snapshot.report-deliberated",
                        "snapshot.reported",
                        "snapshot.report-deliberated");
        assertThat(auditor.namesIn("opinions/kanagawa/sasaeai-3/2018"))
                .containsExactly("opinion.raised", "opinion.answered", "opinion.reflected");
    }

    @Test
    @Order(4)
    @Tag("KAN-3")
    void theMiddleYearClosesOnlyAfterAReviewOfWhatChangedInTheCommunity() {
        for (String action : new String[] {"mimamori", "salon"}) {
            ward.posts(YEAR + "/directions", direction(action, "CONTINUE"));
        }
        ward.isRefused(
                409,
                "A_MIDDLE_YEAR_CLOSES_AFTER_THE_MID_TERM_REVIEW",
                YEAR + "/close",
                "{\"closedOn\":\"2019-06-20\"}");

        ward.posts(PLAN + "/mid-term-reviews", """
                {"fiscalYear":2018,"body":"策定推進会議","heldOn":"2018-11-15","communityChanges":"隣近所で声をかけあう人が増えた",
                 "achievements":"見守りが広がった","issues":"担い手の高齢化"}""");
        ward.posts(YEAR + "/close", "{\"closedOn\":\"2019-06-20\"}");

        assertThat(kanagawa.reads(PLAN + "/revisions").toString()).contains("隣近所で声をかけあう人が増えた");
        assertThat(kanagawa.reads(PLAN + "/history?limit=200").toString())
                .contains("plan.mid-term-review-submitted", "plan-year.closed");
    }

    @Test
    @Order(5)
    @Tag("KAN-8")
    void whatManyDistrictsLackIsLiftedIntoAWardWideActionAndEachDistrictHearsBack() {
        for (int district = 1; district <= 3; district++) {
            kanagawa.staffOf(federation(district))
                    .posts("/issues", shopping("shopping-" + district, "area-" + district));
        }
        kanagawa.staffOf(federation(1)).posts("/issues", shopping("shopping-1b", "area-1"));
        ward.isRefused(
                422,
                "A_COMMON_ISSUE_SPANS_AT_LEAST_TWO_AREAS",
                "/common-issues",
                commonIssue("shopping", "買い物", "買い物に困る", "shopping-1", "shopping-1b"));
        ward.posts(
                "/common-issues",
                commonIssue("shopping", "買い物", "坂の多い地区で買い物に困る", "shopping-1", "shopping-2", "shopping-3"));
        ward.isRefused(409, "A_DISTRICT_HEARS_BACK_AFTER_A_DECISION", "/issues/shopping-1/hear-backs", told());

        ward.posts(
                PLAN + "/revisions",
                revisionAdding("ANNUAL_REVIEW", "策定推進会議", "2019-07-01", action("kaimono", "買い物の支援", "ward-shakyo")));
        ward.posts(COMMON + "/take-ups", takeUp("sasaeai-3", "kaimono"));
        ward.posts("/issues/shopping-1/hear-backs", told());
        ward.posts("/issues/shopping-2/hear-backs", told());

        JsonNode waiting = kanagawa.reads(COMMON).path("waiting");
        assertThat(waiting).hasSize(1);
        assertThat(waiting.at("/0/area").asString()).isEqualTo("area-3");
        String resolution = "{\"resolvedOn\":\"2020-03-20\"}";
        ward.isRefused(
                409, "A_COMMON_ISSUE_IS_RESOLVED_AFTER_EVERY_DISTRICT_HEARD_BACK", COMMON + "/resolution", resolution);
        ward.posts("/issues/shopping-3/hear-backs", told());
        ward.posts(COMMON + "/resolution", resolution);

        theWayOfAnIssueIsSeenFromBothEnds();
    }

    private static void theWayOfAnIssueIsSeenFromBothEnds() {
        JsonNode fromTheDistrict = kanagawa.reads("/issues/shopping-3");
        assertThat(fromTheDistrict.at("/takeUps/0/action").asString()).isEqualTo("kaimono");
        assertThat(fromTheDistrict.at("/takeUps/0/through").asString()).isEqualTo("kanagawa/shopping");
        assertThat(fromTheDistrict.at("/hearBacks/0/text").asString()).contains("移動販売");
        JsonNode fromTheWard = kanagawa.reads(PLAN + "/issues?action=kaimono").at("/takenUp/0");
        assertThat(fromTheWard.at("/common/common").asString()).isEqualTo("kanagawa/shopping");
        assertThat(fromTheWard.path("issues")).hasSize(3);
        assertThat(auditor.namesIn("common-issue/kanagawa/shopping"))
                .containsExactly("issue.common-formed", "issue.common-taken-up", "issue.common-resolved");
        assertThat(auditor.namesIn("issue/kanagawa/shopping-3"))
                .startsWith("issue.raised")
                .contains("issue.heard-back");
        assertThat(auditor.linesOf("issue/kanagawa/shopping-3").toString()).contains("rengo-3-staff");
    }

    @Test
    @Order(6)
    void theNextPlanShowsWhatItLearnedFromThisOne() {
        ward.posts(PLAN + "/lessons", lesson("in-pairs", TAUGHT, 2018, "mimamori"));
        ward.posts(
                "/plans",
                draft("sasaeai-4", "WARD", "かながわ支え愛プラン第4期", 2021, 2025, "ward-office", POLICY.formatted(2023)));
        ward.puts("/plans/sasaeai-4/tree", treeOf(action("futari", "二人一組の見守り訪問", "ward-office")));
        ward.puts("/plans/sasaeai-4/scheme", scheme(QUESTIONS));
        ward.isRefused(
                422,
                "A_CARRIED_LESSON_KEEPS_ITS_WORDS",
                "/plans/sasaeai-4/carried-lessons",
                carried("sasaeai-3", "in-pairs", "訪問は続く", "futari"));
        ward.posts("/plans/sasaeai-4/carried-lessons", carried("sasaeai-3", "in-pairs", TAUGHT, "futari"));
        ward.posts("/plans/sasaeai-4/adoption", adoption(2021));

        assertThat(kanagawa.reads("/plans/sasaeai-4/lessons")
                        .at("/inherited/0/reflectedIn")
                        .asString())
                .isEqualTo("futari");
        assertThat(kanagawa.reads(PLAN + "/lessons")
                        .at("/recorded/0/destinations/0/successor")
                        .asString())
                .isEqualTo("kanagawa/sasaeai-4");
        assertThat(auditor.namesIn("plan/kanagawa/sasaeai-4")).containsSequence("plan.lessons-carried", "plan.adopted");
    }

    private static void deliberates(String council, String day, String report, String outcome) {
        new Secretariat(ward, council, "2016-04-01", "2021-03-31")
                .meets("on-2018", day, "DELIBERATION", "平成30年度の取組の結果", "kanagawa/sasaeai-3", "OPINION_GIVEN", outcome);
        ward.posts(report + "/deliberations", deliberation("kanagawa/" + council, "on-2018", "OPINION_GIVEN", outcome));
    }

    private static String fromAbove() {
        return opinion(
                "carriers",
                "kanagawa/ward-welfare",
                "on-2018",
                "kanagawa/result-2018",
                "mimamori",
                "DIRECTION",
                "若い担い手を迎えてほしい",
                "2019-05-10");
    }

    private static String shopping(String id, String area) {
        return issue(id, area, "坂が多く、買い物に困る高齢者が増えている", "MEETING", "2019-05-25");
    }

    private static String told() {
        return hearBack("shopping", "区社協が移動販売の調整を始めた", "2019-10-01");
    }

    private static String annualPlan() {
        return """
                {"entries":[{"action":"mimamori","intention":"見守りを広げる","target":"40団体で見守る"}]}""";
    }
}
