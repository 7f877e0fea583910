package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.KohokuWard.DISTRICTS;
import static jp.ayumi.acceptance.KohokuWard.PLAN;
import static jp.ayumi.acceptance.KohokuWard.federation;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.DistrictBodies.adoptedBy;
import static jp.ayumi.acceptance.support.DistrictBodies.arrangement;
import static jp.ayumi.acceptance.support.DistrictBodies.districtDraft;
import static jp.ayumi.acceptance.support.DistrictBodies.districtPolicy;
import static jp.ayumi.acceptance.support.IssueBodies.issue;
import static jp.ayumi.acceptance.support.IssueBodies.takeUp;
import static jp.ayumi.acceptance.support.ResultBodies.annualPlanSnapshot;
import static jp.ayumi.acceptance.support.ResultBodies.distribution;
import static jp.ayumi.acceptance.support.ResultBodies.edition;
import static jp.ayumi.acceptance.support.ResultBodies.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.acceptance.support.Auditor;
import jp.ayumi.acceptance.support.CouncilBody;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import tools.jackson.databind.JsonNode;

/**
 * Kohoku ward, its 13 districts: led by their own bodies and supported by a team of the three offices, with a news sheet
 * every year, and with issues that are shared per small area without a word of anybody's case.
 */
@TestMethodOrder(OrderAnnotation.class)
class KohokuDistrictsScenarioIT {

    private static final String HIYOSHI = "/plans/chiku-hiyoshi";
    private static Town kohoku;
    private static Town.Staff ward;
    private static Town.Staff hiyoshi;
    private static Auditor auditor;

    @BeforeAll
    static void everyDistrictHasABodyAndDraftsAPlanOfItsOwn() {
        kohoku = KohokuWard.town();
        ward = kohoku.staffOf("ward-office");
        hiyoshi = kohoku.staffOf(federation("hiyoshi"));
        auditor = new Auditor(kohoku);
        DISTRICTS.forEach((id, name) -> {
            Town.Staff people = kohoku.staffOf(federation(id));
            people.posts(
                    "/councils",
                    CouncilBody.council("body-" + id, "DISTRICT_COUNCIL", bodyOf(name), federation(id), "2021-04-01")
                            .of(id)
                            .json());
            people.posts("/plans", districtDraft("chiku-" + id, name + "地区計画", id, 2021, 2025, federation(id)));
            people.puts("/plans/chiku-" + id + "/tree", treeOf(action("salon", "サロンの開催", federation(id))));
            people.puts("/plans/chiku-" + id + "/scheme", scheme("check=振り返り"));
        });
    }

    @Test
    @Order(1)
    @Tag("KOH-3")
    void districtBodiesLeadTheirPlansAndATeamOfTheThreeOfficesSupportsEach() {
        ward.puts(PLAN + "/district-policy", districtPolicy("WARD_OFFICE", "SOCIAL_WELFARE_COUNCIL", "CARE_PLAZA"));
        ward.isRefusedToPut(
                422,
                "A_SUPPORT_TEAM_HAS_EVERY_KIND_THAT_THE_PLAN_ABOVE_ASKS_FOR",
                HIYOSHI + "/district",
                arrangement("hitto-4", "body-hiyoshi", "2021-04-01", "ward-office", "ward-shakyo"));
        ward.isRefusedToPut(
                422,
                "A_SUPPORT_TEAM_IS_MADE_OF_ACTIVE_ORGANIZATIONS",
                HIYOSHI + "/district",
                arrangement("hitto-4", "body-hiyoshi", "2021-04-01", "ward-office", "ward-shakyo", "nobody"));
        DISTRICTS.forEach((id, name) -> {
            String plan = "/plans/chiku-" + id;
            String team = arrangement(
                    "hitto-4", "body-" + id, "2021-04-01", "ward-office", "ward-shakyo", "care-plaza", federation(id));
            ward.puts(plan + "/district", team);
            kohoku.staffOf(federation(id)).posts(plan + "/adoption", adoptedBy(bodyOf(name), 2021));
        });

        JsonNode districts = kohoku.reads(PLAN + "/districts");
        assertThat(districts.path("supportTeamKinds")).hasSize(3);
        assertThat(districts.path("districts")).hasSize(13).allSatisfy(district -> {
            assertThat(district.at("/arrangement/supportTeam")).hasSize(4);
            assertThat(district.at("/arrangement/leadCouncil").asString())
                    .isEqualTo("kohoku-ward/body-" + district.path("area").asString());
        });
        assertThat(auditor.namesIn("plan/kohoku-ward/chiku-takata")).endsWith("plan.district-arranged", "plan.adopted");
        assertThat(auditor.event("plan/kohoku-ward/chiku-takata", "plan.district-arranged")
                        .toString())
                .contains("care-plaza", "地区担当");
    }

    @Test
    @Order(2)
    @Tag("KOH-4")
    void districtNewsTellsEveryYearOfTheReviewAndOfTheNextYearsPlan() {
        hiyoshi.posts(HIYOSHI + "/years", "{\"fiscalYear\":2023}");
        hiyoshi.posts(HIYOSHI + "/years", "{\"fiscalYear\":2024}");
        hiyoshi.posts(
                HIYOSHI + "/years/2023/progress",
                progress("salon-1", "salon", 2023, "COMPLETED", 100, "サロンを12回開いた", ""));
        hiyoshi.posts(HIYOSHI + "/years/2023/self-evaluations", evaluation("salon", "A"));
        hiyoshi.posts(HIYOSHI + "/years/2023/annual-plan", annualPlan("毎月開く"));
        hiyoshi.posts(HIYOSHI + "/years/2024/annual-plan", annualPlan("月2回開く"));
        hiyoshi.posts("/snapshots", snapshot("hiyoshi-2023", "kohoku-ward/chiku-hiyoshi/2023"));
        hiyoshi.posts("/snapshots", annualPlanSnapshot("hiyoshi-plan-2023", "kohoku-ward/chiku-hiyoshi/2023"));
        hiyoshi.posts("/snapshots", annualPlanSnapshot("hiyoshi-plan-2024", "kohoku-ward/chiku-hiyoshi/2024"));
        String bothContents = "DISTRICT_NEWS_HOLDS_A_REVIEW_AND_THE_NEXT_YEARS_PLAN";
        hiyoshi.isRefused(422, bothContents, "/editions", news("hiyoshi-2023"));
        hiyoshi.isRefused(422, bothContents, "/editions", news("hiyoshi-2023", "hiyoshi-plan-2023"));
        hiyoshi.isRefused(
                422, "AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST", "/editions", news("hiyoshi-2023", "hiyoshi-plan-2025"));

        hiyoshi.posts("/editions", news("hiyoshi-2023", "hiyoshi-plan-2024"));
        hiyoshi.posts("/editions/news-2023/distributions", distribution("NEWS", "2024-06-05", "日吉地区全世帯"));
        hiyoshi.posts("/editions/news-2023/distributions", distribution("COUNTER", "2024-06-06", ""));

        JsonNode published = kohoku.reads("/editions/news-2023");
        assertThat(published.path("snapshots").findValuesAsString("snapshot"))
                .containsExactly("kohoku-ward/hiyoshi-2023", "kohoku-ward/hiyoshi-plan-2024");
        assertThat(published.path("distributions").findValuesAsString("sha256"))
                .hasSize(2)
                .containsOnly(published.path("sha256").asString());
        assertThat(kohoku.reads("/snapshots/hiyoshi-2023/content").toString()).contains("サロンを12回開いた");
        assertThat(kohoku.reads("/snapshots/hiyoshi-plan-2024/content").toString())
                .contains("月2回開く");
        assertThat(kohoku.reads("/editions?kind=DISTRICT_NEWS").path("editions"))
                .hasSize(1);
        assertThat(auditor.namesIn("edition/kohoku-ward/news-2023"))
                .containsExactly(
                        "publication.edition-published",
                        "publication.edition-distributed",
                        "publication.edition-distributed");
    }

    @Test
    @Order(3)
    @Tag("KOH-8")
    void anIssueSeenInIndividualSupportIsSharedPerSmallAreaAndNothingOfTheCaseEntersTheLog() {
        Town.Staff plaza = kohoku.staffOf("care-plaza");
        JsonNode refusal = plaza.isRefused(
                422,
                "A_TEXT_GIVES_NOBODY_AWAY",
                "/issues",
                issue("stairs", "hiyoshi-east", "田中花子さん宅（045-987-6543）で買い物に困っている", "INDIVIDUAL_SUPPORT", "2024-06-10"));
        assertThat(refusal.toString()).contains("/text", "電話番号").doesNotContain("田中", "花子", "987");
        assertThat(auditor.linesOf("issue/kohoku-ward/stairs")).isEmpty();
        String general = "階段の多い団地で、買い物に困る高齢者が増えている";
        plaza.isRefused(
                422,
                "AN_ISSUE_BELONGS_TO_A_KNOWN_AREA",
                "/issues",
                issue("stairs", "hiyoshi-north", general, "INDIVIDUAL_SUPPORT", "2024-06-10"));
        plaza.isRefused(
                422,
                "ONLY_WHAT_WAS_FOUND_IS_CONFIRMED",
                "/issues",
                issue("stairs", "hiyoshi-east", general, "INDIVIDUAL_SUPPORT", "2024-06-10", "PERSON"));
        plaza.posts("/issues", issue("stairs", "hiyoshi-east", general, "INDIVIDUAL_SUPPORT", "2024-06-10"));
        plaza.posts("/issues", issue("slope", "hiyoshi-west", "「田中さん通り」の坂が急である", "MEETING", "2024-06-10", "PERSON"));
        plaza.posts("/issues/stairs/take-ups", takeUp("chiku-hiyoshi", "salon"));
        hiyoshi.posts("/issues/stairs/hear-backs", """
                {"text":"サロンの日に移動販売を呼ぶことになった","heardOn":"2024-09-10"}""");

        JsonNode shared = kohoku.reads("/issues?area=hiyoshi-east").path("issues");
        assertThat(shared).hasSize(1);
        assertThat(shared.at("/0/text").asString()).isEqualTo(general);
        assertThat(shared.at("/0/state").asString()).isEqualTo("HEARD_BACK");
        assertThat(kohoku.reads("/issues/slope").path("harmless").toString()).contains("PERSON");
        assertThat(auditor.namesIn("issue/kohoku-ward/stairs"))
                .containsExactly("issue.raised", "issue.taken-up", "issue.heard-back");
        assertThat(auditor.event("issue/kohoku-ward/stairs", "issue.raised").toString())
                .contains(general, "INDIVIDUAL_SUPPORT")
                .doesNotContain("田中", "花子", "987");
    }

    private static String bodyOf(String district) {
        return district + "地区計画推進委員会";
    }

    private static String news(String... snapshots) {
        String[] named = new String[snapshots.length];
        for (int number = 0; number < snapshots.length; number++) {
            named[number] = "kohoku-ward/" + snapshots[number];
        }
        return edition("news-2023", "DISTRICT_NEWS", "日吉地区計画ニュース", "2024-06-01", named);
    }

    private static String annualPlan(String target) {
        return """
                {"entries":[{"action":"salon","intention":"サロンを続ける","target":"%s"}]}""".formatted(target);
    }
}
