package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.KanagawaWard.DISTRICTS;
import static jp.ayumi.acceptance.KanagawaWard.PLAN;
import static jp.ayumi.acceptance.KanagawaWard.federation;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.DistrictBodies.adoptedBy;
import static jp.ayumi.acceptance.support.DistrictBodies.arrangement;
import static jp.ayumi.acceptance.support.DistrictBodies.districtDraft;
import static jp.ayumi.acceptance.support.DistrictBodies.districtPolicy;
import static jp.ayumi.acceptance.support.DistrictBodies.revisionAdding;
import static jp.ayumi.acceptance.support.ResultBodies.presentation;
import static jp.ayumi.acceptance.support.ResultBodies.presenting;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import jp.ayumi.acceptance.support.Auditor;
import jp.ayumi.acceptance.support.CouncilBody;
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
 * Kanagawa ward, its 21 districts: each with a council of its own, or with a body that it already has, which meets twice or
 * three times a year, decides on the district's plan and presents it to the other districts once a year.
 */
@TestMethodOrder(OrderAnnotation.class)
class KanagawaDistrictsScenarioIT {

    /** In the first three districts a body that was there before serves as the council. */
    private static final int EXISTING_BODIES = 3;

    private static final String SHOWN = "みんながつながるまちのつどい";
    private static Town kanagawa;
    private static Town.Staff ward;
    private static Auditor auditor;

    @BeforeAll
    static void everyDistrictDraftsAPlanOfItsOwn() {
        kanagawa = KanagawaWard.town();
        ward = kanagawa.staffOf("ward-office");
        auditor = new Auditor(kanagawa);
        ward.puts(PLAN + "/district-policy", districtPolicy("WARD_OFFICE", "SOCIAL_WELFARE_COUNCIL", "CARE_PLAZA"));
        for (int number = 1; number <= DISTRICTS; number++) {
            Town.Staff people = kanagawa.staffOf(federation(number));
            String title = "第%d地区 地区別計画".formatted(number);
            people.posts(
                    "/plans", districtDraft(name(number), title, "area-" + number, 2016, 2020, federation(number)));
            people.puts(plan(number) + "/tree", treeOf(action("aisatsu", "あいさつ運動", federation(number))));
            people.puts(plan(number) + "/scheme", scheme(KanagawaWard.QUESTIONS));
        }
    }

    @Test
    @Order(1)
    @Tag("KAN-5")
    void eachOfThe21DistrictsHasItsOwnCouncilAndAnExistingBodyMayServe() {
        for (int number = 1; number <= DISTRICTS; number++) {
            ward.posts("/councils", districtCouncil(number).of("area-" + number).json());
        }
        String districtCouncil = "A_DISTRICT_COUNCIL_AND_NO_OTHER_NAMES_ITS_AREA";
        ward.isRefused(422, districtCouncil, "/councils", districtCouncil(22).json());
        ward.isRefused(
                422,
                "THE_AREA_OF_A_COUNCIL_BELONGS_TO_A_DIVISION",
                "/councils",
                districtCouncil(22).of("area-22").json());
        ward.isRefusedToPut(
                422, "A_LEAD_COUNCIL_WATCHES_THE_PLAN_OR_ITS_DISTRICT", plan(1) + "/district", supported("council-2"));
        for (int number = 1; number <= DISTRICTS; number++) {
            ward.puts(plan(number) + "/district", supported("council-" + number));
        }

        assertThat(kanagawa.reads("/councils?kind=DISTRICT_COUNCIL").path("councils"))
                .hasSize(DISTRICTS);
        assertThat(texts(kanagawa.reads(PLAN + "/districts").path("districts"), "/arrangement/leadCouncil"))
                .hasSize(DISTRICTS)
                .doesNotHaveDuplicates();
        assertThat(kanagawa.reads("/councils/council-3")
                        .at("/profile/existingBody")
                        .asString())
                .isEqualTo("第3地区支えあい連絡会");
        assertThat(kanagawa.reads("/councils/council-4")
                        .at("/profile/existingBody")
                        .isNull())
                .isTrue();
        assertThat(auditor.event("council/kanagawa/council-3", "council.established")
                        .toString())
                .contains("第3地区支えあい連絡会");
        assertThat(auditor.namesIn("plan/kanagawa/chiku-21")).endsWith("plan.district-arranged");
    }

    @Test
    @Order(2)
    @Tag("KAN-7")
    void theCouncilOfADistrictDecidesOnItsPlanAndAddsWhatTheGoalNeeds() {
        String theCouncilDecides = "THE_LEAD_COUNCIL_DECIDES_ON_ITS_PLAN";
        ward.isRefused(403, "A_PLAN_IS_KEPT_BY_ITS_OWNER", plan(1) + "/adoption", adoptedBy("神奈川区長", 2016));
        JsonNode refusal = kanagawa.staffOf(federation(1))
                .isRefused(422, theCouncilDecides, plan(1) + "/adoption", adoptedBy("神奈川区長", 2016));
        assertThat(refusal.toString()).contains("第1地区支えあい連絡会");
        for (int number = 1; number <= DISTRICTS; number++) {
            kanagawa.staffOf(federation(number))
                    .posts(plan(number) + "/adoption", adoptedBy(councilName(number), 2016));
        }

        Town.Staff people = kanagawa.staffOf(federation(1));
        Secretariat meetings = secretariat(1);
        meetings.plans("2017-2", "2017-12-02", "NEXT_YEAR", "目標の実現に必要な取組", "kanagawa/chiku-1");
        meetings.holds("2017-2", "2017-12-02", "DECIDED", "移動販売を始める");
        String added = action("hanbai", "移動販売", federation(1));
        people.isRefused(
                422,
                theCouncilDecides,
                plan(1) + "/revisions",
                revisionAdding("ANNUAL_REVIEW", "神奈川区役所", "2018-04-01", added));
        people.posts(plan(1) + "/revisions", revisionAdding("ANNUAL_REVIEW", councilName(1), "2018-04-01", added));

        assertThat(kanagawa.reads(plan(1)).toString()).contains("移動販売");
        assertThat(kanagawa.reads(plan(1) + "?revision=0").toString()).doesNotContain("移動販売");
        assertThat(kanagawa.reads("/councils/council-1/years/2017/meetings").toString())
                .contains("移動販売を始める");
        JsonNode history = kanagawa.reads(plan(1) + "/history?limit=200");
        assertThat(history.toString()).contains("plan.revised", "第1地区支えあい連絡会", "rengo-1-staff");
    }

    @Test
    @Order(3)
    @Tag("KAN-6")
    void aDistrictCouncilMeetsTwiceOrThriceFirstToLookBackAndLaterToLookAhead() {
        Secretariat meetings = secretariat(2);
        assertThat(states(2, "2018-04-01")).containsExactly("AT_RISK", "KEPT", "AT_RISK", "AT_RISK");
        meetings.plans("first", "2018-05-20", "REVIEW_OF_LAST_YEAR", "前年度の活動の振り返り", "kanagawa/chiku-2");
        assertThat(states(2, "2018-04-10")).containsExactly("AT_RISK", "KEPT", "PLANNED", "AT_RISK");
        meetings.holds("first", "2018-05-20", "APPROVED", "振り返った");
        meetings.plans("second", "2018-11-10", "NEXT_YEAR", "次年度の取組", "kanagawa/chiku-2");
        meetings.holds("second", "2018-11-10", "DECIDED", "サロンを増やす");

        assertThat(states(2, "2019-03-31")).containsExactly("KEPT", "KEPT", "KEPT", "KEPT");
        assertThat(auditor.namesIn("council/kanagawa/council-2"))
                .containsSubsequence("council.meeting-planned", "council.meeting-held", "council.meeting-closed");
    }

    @Test
    @Order(4)
    @Tag("KAN-6")
    void whatTheCadenceAsksForIsWatchedBeforeItIsBroken() {
        Secretariat meetings = secretariat(2);
        meetings.plans("third", "2019-01-15", "OTHER", "新年の顔合わせ", "kanagawa/chiku-2");
        meetings.plans("fourth", "2019-02-15", "OTHER", "打合せ", "kanagawa/chiku-2");
        assertThat(states(2, "2019-01-10").get(1)).isEqualTo("AT_RISK");
        meetings.holds("third", "2019-01-15", "NOTED", "");
        meetings.holds("fourth", "2019-02-15", "NOTED", "");
        assertThat(states(2, "2019-03-31").get(1)).isEqualTo("EXCEEDED");

        Secretariat once = secretariat(4);
        once.plans("only", "2018-10-05", "OTHER", "打合せ", "kanagawa/chiku-4");
        once.holds("only", "2018-10-05", "NOTED", "");
        JsonNode cadence = kanagawa.reads("/councils/council-4/years/2018/cadence?asOf=2018-12-01");
        assertThat(cadence.path("missing").asInt()).isEqualTo(1);
        assertThat(cadence.at("/expectations/0/lastDay").asString()).isEqualTo("2019-03-31");
        assertThat(states(4, "2018-12-01")).containsExactly("AT_RISK", "KEPT", "MISSED", "AT_RISK");
        assertThat(states(4, "2019-04-01")).containsExactly("MISSED", "KEPT", "MISSED", "MISSED");
    }

    @Test
    @Order(5)
    @Tag("KAN-9")
    void onceAYearTheDistrictsPresentTheirPlansToEachOther() {
        ward.isRefused(
                422,
                "A_FORUM_AND_A_PRESENTATION_MEETING_HAVE_PRESENTATIONS",
                "/gatherings",
                presenting("tsudoi-2018", "PRESENTATION", SHOWN, "2019-02-23"));
        ward.isRefused(
                422,
                "A_PRESENTATION_MEETING_IS_ABOUT_DISTRICT_PLANS",
                "/gatherings",
                presenting(
                        "tsudoi-2018",
                        "PRESENTATION",
                        SHOWN,
                        "2019-02-23",
                        presentation("kanagawa/sasaeai-3", "mimamori", "ward-office", "区の取組")));
        String[] presentations = IntStream.rangeClosed(1, DISTRICTS)
                .mapToObj(number -> presentation(
                        "kanagawa/" + name(number), "aisatsu", federation(number), "第%d地区の一年".formatted(number)))
                .toArray(String[]::new);
        ward.posts("/gatherings", presenting("tsudoi-2018", "PRESENTATION", SHOWN, "2019-02-23", presentations));
        ward.isRefused(
                409,
                "A_GATHERING_IS_RECORDED_ONCE",
                "/gatherings",
                presenting("tsudoi-2018", "PRESENTATION", SHOWN, "2019-02-24", presentations));

        JsonNode year = kanagawa.reads("/gatherings?fiscalYear=2018");
        assertThat(year.path("gatherings")).hasSize(1);
        assertThat(year.path("presented").asInt()).isEqualTo(DISTRICTS);
        assertThat(year.toString()).contains("第21地区の一年", "若い世代にも参加を呼びかけたい");
        assertThat(kanagawa.reads("/gatherings?fiscalYear=2019").path("gatherings"))
                .isEmpty();
        assertThat(auditor.event("gathering/kanagawa/tsudoi-2018", "publication.gathering-held")
                        .at("/payload/held/presentations"))
                .hasSize(DISTRICTS);
    }

    private static String name(int district) {
        return "chiku-" + district;
    }

    private static String plan(int district) {
        return "/plans/" + name(district);
    }

    private static String councilName(int district) {
        return "第%d地区%s".formatted(district, district <= EXISTING_BODIES ? "支えあい連絡会" : "推進会議");
    }

    private static CouncilBody districtCouncil(int number) {
        String secretariat = federation(Math.min(number, DISTRICTS));
        CouncilBody council = CouncilBody.council(
                        "council-" + number, "DISTRICT_COUNCIL", councilName(number), secretariat, "2016-04-01")
                .meetsTwiceOrThrice();
        return number <= EXISTING_BODIES ? council.servedBy(councilName(number)) : council;
    }

    /** Whoever comes takes part; no district names members. */
    private static Secretariat secretariat(int district) {
        return new Secretariat(
                kanagawa.staffOf(federation(district)), "council-" + district, "2016-04-01", "2021-03-31");
    }

    private static String supported(String leadCouncil) {
        return arrangement("sasaeai-3", leadCouncil, "2016-04-01", "ward-office", "ward-shakyo", "care-plaza");
    }

    /** How the least, the most, the look back and the look ahead of a district council's cadence stand on a day. */
    private static List<String> states(int district, String day) {
        String cadence = "/councils/council-" + district + "/years/2018/cadence?asOf=" + day;
        return texts(kanagawa.reads(cadence).path("expectations"), "/state");
    }

    private static List<String> texts(JsonNode rows, String pointer) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.at(pointer).asString())
                .toList();
    }
}
