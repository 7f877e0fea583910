package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.direction;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/** Kanagawa ward: four kinds of author, three questions, and a mid-term review that always takes place. */
@TestMethodOrder(OrderAnnotation.class)
class KanagawaScenarioIT {

    private static final String YEAR = "/plans/sasaeai-3/years/2023";
    private static Town kanagawa;

    @BeforeAll
    static void theWardHasAThirdTermPlan() {
        kanagawa = new Town(Installation.shared(), "kanagawa");
        Town.Staff ward = kanagawa.staffOf("ward-office");
        ward.registersTheTown("横浜市神奈川区", "よこはましかながわく", "WARD");
        ward.posts("/organizations", organization("ward-office", "神奈川区役所", "WARD_OFFICE"));
        ward.posts("/organizations", organization("ward-shakyo", "神奈川区社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
        ward.posts("/organizations", organization("care-plaza", "地域ケアプラザ", "CARE_PLAZA"));
        ward.posts("/organizations", organization("related-body", "関係機関", "RELATED_BODY"));
        ward.posts("/plans", draft("sasaeai-3", "WARD", "かながわ支え愛プラン第3期", 2021, 2025, "ward-office", """
                {"midTermReview":"ALWAYS","midTermYear":2023,
                 "annualPlanAuthors":["WARD_OFFICE","SOCIAL_WELFARE_COUNCIL","CARE_PLAZA","RELATED_BODY"]}"""));
        ward.puts(
                "/plans/sasaeai-3/tree",
                treeOf(action("mimamori", "見守り", "ward-office"), action("salon", "居場所づくり", "care-plaza")));
        ward.puts(
                "/plans/sasaeai-3/scheme", scheme("progress=どの程度進んだか", "issues=次年度に向けての課題は何か", "new=新たに取り組むべきことはないか"));
        ward.posts("/plans/sasaeai-3/adoption", adoption(2021));
        ward.posts("/plans/sasaeai-3/years", "{\"fiscalYear\":2023}");
    }

    @Test
    @Order(1)
    @Tag("KAN-1")
    void fourKindsOfAuthorWriteTheAnnualPlanAndProgressIsCheckedAgainstIt() {
        for (String author : new String[] {"ward-office", "ward-shakyo", "care-plaza"}) {
            kanagawa.staffOf(author).posts(YEAR + "/annual-plan", annualPlan());
        }
        assertThat(kanagawa.reads(YEAR).at("/annualPlan/missingAuthors").toString())
                .contains("RELATED_BODY");

        kanagawa.staffOf("related-body").posts(YEAR + "/annual-plan", annualPlan());
        kanagawa.staffOf("ward-office")
                .posts(
                        YEAR + "/progress",
                        progress("r-1", "mimamori", 2023, "IN_PROGRESS", 50, "20団体が見守りを始めた", "担い手不足"));

        JsonNode annualPlan = kanagawa.reads(YEAR).path("annualPlan");
        assertThat(annualPlan.path("missingAuthors")).isEmpty();
        assertThat(annualPlan.toString()).contains("40団体で見守る", "20団体が見守りを始めた");
    }

    @Test
    @Order(2)
    @Tag("KAN-2")
    void aReviewAnswersTheThreeQuestions() {
        Town.Staff ward = kanagawa.staffOf("ward-office");
        String twoOfThree = """
                {"review":"r-2023","body":"策定推進会議","heldOn":"2024-02-10","actions":[],
                 "answers":[{"question":"progress","text":"おおむね進んだ"},{"question":"issues","text":"担い手"}]}""";
        ward.isRefused(422, "A_REVIEW_ANSWERS_EVERY_QUESTION", YEAR + "/reviews", twoOfThree);

        ward.posts(YEAR + "/reviews", twoOfThree.replace("}]}", "},{\"question\":\"new\",\"text\":\"移動の支援\"}]}"));

        assertThat(kanagawa.reads(YEAR).path("reviews").toString())
                .contains("どの程度進んだか", "おおむね進んだ", "新たに取り組むべきことはないか", "移動の支援");
    }

    @Test
    @Order(3)
    @Tag("KAN-3")
    void theMiddleYearClosesOnlyAfterAReviewOfWhatChangedInTheCommunity() {
        Town.Staff ward = kanagawa.staffOf("ward-office");
        for (String action : new String[] {"mimamori", "salon"}) {
            ward.posts(YEAR + "/self-evaluations", evaluation(action, "B"));
            ward.posts(YEAR + "/directions", direction(action, "CONTINUE"));
        }
        ward.isRefused(
                409,
                "A_MIDDLE_YEAR_CLOSES_AFTER_THE_MID_TERM_REVIEW",
                YEAR + "/close",
                "{\"closedOn\":\"2024-05-20\"}");

        ward.posts("/plans/sasaeai-3/mid-term-reviews", """
                {"fiscalYear":2023,"body":"策定推進会議","heldOn":"2023-11-15","communityChanges":"隣近所で声をかけあう人が増えた",
                 "achievements":"見守りが広がった","issues":"担い手の高齢化"}""");
        ward.posts(YEAR + "/close", "{\"closedOn\":\"2024-05-20\"}");

        assertThat(kanagawa.reads("/plans/sasaeai-3/revisions").toString()).contains("隣近所で声をかけあう人が増えた");
        assertThat(kanagawa.reads("/plans/sasaeai-3/history?limit=200").toString())
                .contains("plan.mid-term-review-submitted", "plan-year.closed");
    }

    private static String annualPlan() {
        return """
                {"entries":[{"action":"mimamori","intention":"見守りを広げる","target":"40団体で見守る"}]}""";
    }
}
