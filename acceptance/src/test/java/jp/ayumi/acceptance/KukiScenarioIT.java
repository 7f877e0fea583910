package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.direction;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Kuki city: what makes the plan change, and what Check and Act ask. */
class KukiScenarioIT {

    private static final String PLAN = "/plans/city-2";
    private static Town kuki;
    private static Town.Staff city;

    @BeforeAll
    static void theCityHasAPlan() {
        kuki = new Town(Installation.shared(), "kuki");
        city = kuki.staffOf("city");
        city.registersTheTown("久喜市", "くきし", "CITY");
        city.posts("/organizations", organization("city", "久喜市", "CITY_HALL"));
        city.posts("/plans", draft("city-2", "CITY", "久喜市地域福祉計画", 2023, 2027, "city", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        city.puts(PLAN + "/tree", treeOf(action("sodan", "相談支援", "city"), action("koza", "出前講座", "city")));
        city.puts(PLAN + "/scheme", scheme("state=取組状況の評価", "promotion=推進方法の見直し・改善", "new=新たな取り組みの検討"));
        city.posts(PLAN + "/adoption", adoption(2023));
    }

    @Test
    @Tag("KUK-5")
    void aChangeOfLawOrSocietyOrPolicyOrASectorPlanRevisesThePlan() {
        String[] triggers = {"CHANGE_OF_SOCIETY", "CHANGE_OF_LAW", "NATIONAL_OR_PREFECTURAL_POLICY", "SECTOR_PLAN"};
        for (int number = 0; number < triggers.length; number++) {
            city.posts(
                    PLAN + "/revisions",
                    revision(triggers[number], "new-" + number, "2024-0%d-01".formatted(number + 5)));
        }
        city.posts(PLAN + "/revision-decisions", """
                {"trigger":"CHANGE_OF_LAW","necessary":false,"reason":"現在の施策の範囲で対応できる","decidedBy":"市長","decidedOn":"2024-10-01"}""");

        JsonNode revisions = kuki.reads(PLAN + "/revisions");
        assertThat(revisions.toString()).contains(triggers).contains("現在の施策の範囲で対応できる", "推進委員会");
        assertThat(kuki.reads(PLAN + "?revision=1").toString())
                .contains("new-0")
                .doesNotContain("new-1");
        assertThat(kuki.reads(PLAN).toString()).contains("new-0", "new-1", "new-2", "new-3");
    }

    @Test
    @Tag("KUK-6")
    void checkAndActEvaluateImproveAndConsiderTheNew() {
        String year = PLAN + "/years/2023";
        city.posts(PLAN + "/years", "{\"fiscalYear\":2023}");
        city.posts(year + "/self-evaluations", """
                {"action":"koza","grade":"C","achieved":"10回開いた","notAchieved":"20回の目標","reason":"申し込みが少ない","nextStep":"メール配信で知らせる"}""");
        city.isRefused(422, "A_POOR_GRADE_NEEDS_A_STEP_TO_RECOVER", year + "/self-evaluations", """
                {"action":"koza","grade":"D","achieved":"","notAchieved":"すべて","reason":"申し込みがない","nextStep":""}""");
        city.posts(year + "/reviews", """
                {"review":"r","body":"久喜市健康福祉推進委員会","heldOn":"2024-02-01","actions":[{"action":"koza","grade":"C","opinion":"周知が足りない"}],
                 "answers":[{"question":"state","text":"概ね順調"},{"question":"promotion","text":"周知の方法を改める"},{"question":"new","text":"メール配信を始める"}]}""");
        city.posts(year + "/directions", direction("koza", "MODIFY"));

        assertThat(kuki.reads(year).path("reviews").toString()).contains("推進方法の見直し・改善", "周知の方法を改める", "新たな取り組みの検討");
        assertThat(kuki.reads(year + "/dashboard").toString()).contains("10回開いた", "20回の目標", "申し込みが少ない", "メール配信で知らせる");
    }

    @Test
    @Tag("KUK-4")
    @Tag("TOM-4")
    void cityAndSocialWelfareCouncilEachEvaluateTheirOwnPlanAndSeeTheOthers() {
        Town.Staff shakyo = kuki.staffOf("shakyo");
        String practice = "/plans/shakyo-2";
        city.posts("/organizations", organization("shakyo", "久喜市社会福祉協議会", "SOCIAL_WELFARE_COUNCIL"));
        shakyo.posts("/plans", draft("shakyo-2", "SOCIAL_WELFARE_COUNCIL", "久喜市地域福祉活動計画", 2023, 2027, "shakyo", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        shakyo.puts(practice + "/tree", treeOf(action("mimamori", "見守り", "shakyo")));
        shakyo.puts(practice + "/scheme", scheme("state=取組状況の評価"));
        shakyo.posts(practice + "/adoption", adoption(2023));
        city.posts(PLAN + "/pairings", """
                {"counterpart":"shakyo-2","links":[{"here":"measure-1","there":"measure-1"}]}""");
        city.posts(PLAN + "/years", "{\"fiscalYear\":2024}");
        shakyo.posts(practice + "/years", "{\"fiscalYear\":2024}");

        city.posts(PLAN + "/years/2024/self-evaluations", evaluation("sodan", "B"));
        shakyo.posts(practice + "/years/2024/self-evaluations", evaluation("mimamori", "A"));
        String rule = "AN_ACTION_IS_EVALUATED_BY_WHO_IS_RESPONSIBLE_FOR_IT";
        shakyo.isRefused(409, rule, PLAN + "/years/2024/self-evaluations", evaluation("sodan", "A"));
        city.isRefused(409, rule, practice + "/years/2024/self-evaluations", evaluation("mimamori", "D"));

        shakyo.posts(practice + "/years/2024/directions", direction("mimamori", "ADD"));
        JsonNode open = kuki.reads(PLAN + "/counterparts?open=true").at("/counterparts/0");
        assertThat(open.path("open").asInt()).isEqualTo(1);
        assertThat(open.at("/changes/0/element").asString()).isEqualTo("mimamori");
        long seen = open.at("/changes/0/source/position").asLong();
        String acknowledgements = PLAN + "/counterparts/shakyo-2/acknowledgements";
        String acknowledgement = """
                {"throughPosition":%d,"remark":"相談支援と連携する"}""".formatted(seen);
        shakyo.isRefused(409, "THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS", acknowledgements, acknowledgement);
        city.posts(acknowledgements, acknowledgement);

        JsonNode closed = kuki.reads(PLAN + "/counterparts").at("/counterparts/0");
        assertThat(closed.path("open").asInt()).isZero();
        assertThat(closed.at("/changes/0/acknowledged/organization").asString()).isEqualTo("city");
        assertThat(closed.at("/changes/0/acknowledged/remark").asString()).isEqualTo("相談支援と連携する");
        assertThat(kuki.reads(PLAN + "/counterparts?open=true").at("/counterparts/0/changes"))
                .isEmpty();
    }

    private static String revision(String trigger, String newAction, String effectiveOn) {
        return """
                {"trigger":"%s","scope":"PARTIAL","reason":"必要な見直し","approvingBody":"久喜市健康福祉推進委員会","effectiveOn":"%s",
                 "changes":{"adds":{"goals":[],"measures":[],"actions":[%s],"indicators":[]},
                            "changes":{"goals":[],"measures":[],"actions":[],"indicators":[]},"moves":[],"ends":[],"removes":[]}}""".formatted(trigger, effectiveOn, action(newAction, "新しい取組", "city"));
    }
}
