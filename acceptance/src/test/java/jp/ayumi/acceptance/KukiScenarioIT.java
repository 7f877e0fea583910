package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.Kuki.PLAN;
import static jp.ayumi.acceptance.Kuki.PRACTICE;
import static jp.ayumi.acceptance.Kuki.PRACTICE_YEAR;
import static jp.ayumi.acceptance.Kuki.YEAR;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.direction;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.ResultBodies.distribution;
import static jp.ayumi.acceptance.support.ResultBodies.edition;
import static jp.ayumi.acceptance.support.ResultBodies.gathering;
import static jp.ayumi.acceptance.support.ResultBodies.report;
import static jp.ayumi.acceptance.support.ResultBodies.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import jp.ayumi.acceptance.support.Reply;
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
 * Kuki city: four bodies of which each has its own size and task, two owners that each evaluate their own plan, and a plan
 * that changes with society, law, policy and the plans beside it.
 */
@TestMethodOrder(OrderAnnotation.class)
class KukiScenarioIT {

    private static final String FULL = "A_COUNCIL_HAS_NO_MORE_MEMBERS_THAN_SEATS";
    private static Kuki kuki;
    private static Town.Staff city;
    private static Town.Staff shakyo;

    @BeforeAll
    static void cityAndSocialWelfareCouncilEachAdoptAPlan() {
        kuki = new Kuki();
        city = kuki.city;
        shakyo = kuki.shakyo;
    }

    @Test
    @Order(1)
    @Tag("KUK-1")
    void theMayorsCommitteeTakesTenMembersOfItsClassesHoweverManyAreAppointedAtOnce() {
        city.posts("/councils", Kuki.committee().json());
        Secretariat committee = kuki.committee;
        city.isRefused(
                422,
                "A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL",
                committee.members(),
                committee.appointment("c-0", "official"));

        List<Reply> replies = city.postsAtOnce(
                committee.members(),
                IntStream.rangeClosed(1, 50)
                        .mapToObj(n -> committee.appointment("c-" + n, n % 2 == 0 ? "citizen" : "welfare"))
                        .toList());
        List<Reply> refused =
                replies.stream().filter(reply -> reply.status() >= 300).toList();
        assertThat(refused)
                .hasSize(40)
                .allSatisfy(reply -> assertThat(reply.code()).isEqualTo(FULL));
        List<String> seats = replies.stream()
                .filter(reply -> !refused.contains(reply))
                .map(reply -> reply.json().path("id").asString())
                .toList();
        seats.forEach(committee::knows);
        city.isRefused(409, FULL, committee.members(), committee.appointment("c-51", "academic"));
        committee.replaces(seats.get(0), "c-52", "2019-04-01");

        JsonNode members = kuki.town.reads(committee.members() + "?asOf=2019-04-01");
        assertThat(members.path("members").asInt()).isEqualTo(10);
        assertThat(members.path("vacant").asInt()).isZero();
        assertThat(members.path("seats").toString()).contains("p-c-52").doesNotContain("p-" + seats.get(0) + '"');
        assertThat(kuki.auditor.namesIn("council/kuki/committee"))
                .startsWith("council.established")
                .endsWith("council.member-replaced")
                .filteredOn("council.member-appointed"::equals)
                .hasSize(10);
    }

    @Test
    @Order(2)
    @Tag("KUK-2")
    void theSocialWelfareCouncilsCouncilTakesTwentyMembers() {
        shakyo.posts("/councils", Kuki.promotion().json());
        Secretariat promotion = kuki.promotion;
        for (int n = 1; n <= 20; n++) {
            promotion.appoints("s-" + n, n == 20 ? "academic" : "citizen");
        }
        shakyo.isRefused(409, FULL, promotion.members(), promotion.appointment("s-21", "welfare"));

        JsonNode council = kuki.town.reads(promotion.path() + "?asOf=2019-04-01");
        assertThat(council.at("/profile/seatLimit").asInt()).isEqualTo(20);
        assertThat(council.at("/members/members").asInt()).isEqualTo(20);
        assertThat(kuki.auditor.namesIn("council/kuki/promotion"))
                .hasSize(21)
                .filteredOn("council.member-appointed"::equals)
                .hasSize(20);
        assertThat(kuki.auditor.linesOf("council/kuki/promotion").findValuesAsString("organization"))
                .containsOnly("shakyo");
    }

    @Test
    @Order(3)
    @Tag("KUK-3")
    void theLiaisonCouncilAndItsWorkingGroupCheckThatThePlanAgreesWithTheOthers() {
        city.posts("/councils", Kuki.liaison().json());
        city.isRefused(
                422,
                "A_WORKING_GROUP_AND_NO_OTHER_IS_PART_OF_A_COUNCIL",
                "/councils",
                Kuki.workingGroup().json());
        city.posts("/councils", Kuki.workingGroup().partOf("kuki/liaison").json());
        city.isRefusedToPut(
                422,
                "COUNCILS_DO_NOT_STAND_ABOVE_THEMSELVES",
                kuki.liaison.path(),
                Kuki.liaison().reportsTo("kuki/working-group").revision());
        kuki.liaison.appoints("planning-department", null);
        kuki.workingGroup.appoints("welfare-section", null);

        String item = "総合計画・個別計画との整合";
        kuki.workingGroup.meets("2018-1", "2018-10-02", "COORDINATION", item, "kuki/city-2", "NOTED", "相違を一覧にした");
        kuki.liaison.meets("2018-1", "2018-11-06", "COORDINATION", item, "kuki/city-2", "DECIDED", "障がい者計画の改定に合わせて見直す");

        assertThat(kuki.town.reads(kuki.liaison.path()).path("workingGroups").toString())
                .contains("kuki/working-group");
        assertThat(kuki.town.reads(kuki.liaison.path() + "/years/2018/meetings").toString())
                .contains("CLOSED", "COORDINATION", item, "障がい者計画の改定に合わせて見直す");
        assertThat(kuki.auditor.namesIn("council/kuki/liaison"))
                .endsWith(
                        "council.meeting-planned",
                        "council.meeting-held",
                        "council.minutes-recorded",
                        "council.meeting-closed");
    }

    @Test
    @Order(4)
    @Tag("KUK-4")
    @Tag("TOM-4")
    void cityAndSocialWelfareCouncilEachEvaluateTheirOwnPlanInTheirOwnCouncilAndSeeTheOthers() {
        city.posts(PLAN + "/years", "{\"fiscalYear\":2018}");
        shakyo.posts(PRACTICE + "/years", "{\"fiscalYear\":2018}");
        city.posts(YEAR + "/self-evaluations", evaluation("sodan", "B"));
        city.posts(YEAR + "/self-evaluations", """
                {"action":"koza","grade":"C","achieved":"10回開いた","notAchieved":"20回の目標","reason":"申し込みが少ない","nextStep":"メール配信で知らせる"}""");
        shakyo.posts(PRACTICE_YEAR + "/self-evaluations", evaluation("mimamori", "A"));
        String rule = "STAFF_RECORD_FOR_ACTIONS_OF_THEIR_ORGANIZATION";
        shakyo.isRefused(403, rule, YEAR + "/self-evaluations", evaluation("sodan", "A"));
        city.isRefused(403, rule, PRACTICE_YEAR + "/self-evaluations", evaluation("mimamori", "D"));

        city.posts("/snapshots", snapshot("city-2018", "kuki/city-2/2018"));
        shakyo.posts("/snapshots", snapshot("shakyo-2018", "kuki/shakyo-2/2018"));
        city.isRefused(
                422,
                "A_REPORT_GOES_TO_COUNCILS_OF_ITS_PLAN",
                "/snapshots/city-2018/reports",
                report("spring", "2019-05-10", "kuki/promotion"));
        Kuki.isReportedAndEvaluated(city, kuki.committee, "city-2018", "committee", "kuki/city-2");
        Kuki.isReportedAndEvaluated(shakyo, kuki.promotion, "shakyo-2018", "promotion", "kuki/shakyo-2");
        assertThat(kuki.town.reads("/councils/committee/reports").toString())
                .contains("kuki/city-2018", "評価は妥当である")
                .doesNotContain("shakyo");
        assertThat(kuki.auditor.namesIn("snapshot/kuki/shakyo-2018"))
                .containsExactly("snapshot.taken", "snapshot.reported", "snapshot.report-deliberated");

        shakyo.posts(PRACTICE_YEAR + "/directions", direction("mimamori", "ADD"));
        JsonNode open = kuki.town.reads(PLAN + "/counterparts?open=true").at("/counterparts/0");
        assertThat(open.path("open").asInt()).isEqualTo(1);
        assertThat(open.at("/changes/0/element").asString()).isEqualTo("mimamori");
        String acknowledgements = PLAN + "/counterparts/shakyo-2/acknowledgements";
        String acknowledgement =
                """
                {"throughPosition":%d,"remark":"相談支援と連携する"}""".formatted(open.at("/changes/0/source/position").asLong());
        shakyo.isRefused(409, "THE_OWNER_OF_A_PLAN_ACKNOWLEDGES_ITS_COUNTERPARTS", acknowledgements, acknowledgement);
        city.posts(acknowledgements, acknowledgement);

        JsonNode closed = kuki.town.reads(PLAN + "/counterparts").at("/counterparts/0");
        assertThat(closed.path("open").asInt()).isZero();
        assertThat(closed.at("/changes/0/acknowledged/organization").asString()).isEqualTo("city");
        assertThat(closed.at("/changes/0/acknowledged/remark").asString()).isEqualTo("相談支援と連携する");
        assertThat(kuki.town.reads(PLAN + "/counterparts?open=true").at("/counterparts/0/changes"))
                .isEmpty();
        assertThat(kuki.town.reads("/plans/city-2/history?limit=200").toString())
                .contains("plan.counterpart-acknowledged");
    }

    @Test
    @Order(5)
    @Tag("KUK-6")
    void checkAndActEvaluateImproveAndConsiderTheNew() {
        city.isRefused(422, "A_POOR_GRADE_NEEDS_A_STEP_TO_RECOVER", YEAR + "/self-evaluations", """
                {"action":"koza","grade":"D","achieved":"","notAchieved":"すべて","reason":"申し込みがない","nextStep":""}""");
        String review = """
                {"review":"r","body":"久喜市健康福祉推進委員会","heldOn":"2019-05-20","actions":[{"action":"koza","grade":"C","opinion":"周知が足りない"}],
                 "answers":[{"question":"state","text":"概ね順調"},{"question":"promotion","text":"周知の方法を改める"}%s]}""";
        city.isRefused(422, "A_REVIEW_ANSWERS_EVERY_QUESTION", YEAR + "/reviews", review.formatted(""));
        city.posts(YEAR + "/reviews", review.formatted(",{\"question\":\"new\",\"text\":\"メール配信を始める\"}"));
        city.posts(YEAR + "/directions", direction("sodan", "CONTINUE"));
        city.posts(YEAR + "/directions", direction("koza", "MODIFY"));
        city.posts(YEAR + "/close", "{\"closedOn\":\"2019-06-28\"}");
        city.posts(PLAN + "/years", "{\"fiscalYear\":2019}");
        city.posts(PLAN + "/years/2019/carry-over", "{}");

        assertThat(kuki.town.reads(YEAR).path("reviews").toString()).contains("推進方法の見直し・改善", "周知の方法を改める", "新たな取り組みの検討");
        assertThat(kuki.town.reads(YEAR + "/dashboard").toString())
                .contains("10回開いた", "20回の目標", "申し込みが少ない", "メール配信で知らせる");
        assertThat(kuki.town.reads(PLAN + "/years/2019").path("carriedOver").toString())
                .contains("\"act\":\"MODIFY\"", "メール配信を始める");
        assertThat(kuki.auditor.namesIn("plan-year/kuki/city-2/2019"))
                .containsExactly("plan-year.opened", "plan-year.carried-over");
    }

    @Test
    @Order(6)
    @Tag("KUK-5")
    void aChangeOfSocietyOrLawOrPolicyOrASectorPlanRevisesThePlan() {
        String[] triggers = {"CHANGE_OF_SOCIETY", "CHANGE_OF_LAW", "NATIONAL_OR_PREFECTURAL_POLICY", "SECTOR_PLAN"};
        for (int number = 0; number < triggers.length; number++) {
            city.posts(
                    PLAN + "/revisions",
                    Kuki.revision(triggers[number], "new-" + number, "2020-0%d-01".formatted(number + 5)));
        }
        city.isRefused(
                409,
                "A_REVISION_TAKES_EFFECT_AFTER_THE_ONE_BEFORE",
                PLAN + "/revisions",
                Kuki.revision("CHANGE_OF_LAW", "too-early", "2020-04-01"));
        city.posts(PLAN + "/revision-decisions", """
                {"trigger":"CHANGE_OF_LAW","necessary":false,"reason":"現在の施策の範囲で対応できる","decidedBy":"市長","decidedOn":"2020-10-01"}""");

        JsonNode revisions = kuki.town.reads(PLAN + "/revisions");
        assertThat(revisions.toString()).contains(triggers).contains("現在の施策の範囲で対応できる", "推進委員会");
        assertThat(kuki.town.reads(PLAN + "?revision=1").toString())
                .contains("new-0")
                .doesNotContain("new-1");
        assertThat(kuki.town.reads(PLAN).toString()).contains("new-0", "new-1", "new-2", "new-3");
        assertThat(kuki.auditor.namesIn("plan/kuki/city-2"))
                .filteredOn("plan.revised"::equals)
                .hasSize(4);
        assertThat(kuki.auditor
                        .event("plan/kuki/city-2", "plan.revision-decided")
                        .path("payload")
                        .path("necessary")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    @Order(7)
    @Tag("KUK-7")
    void theSameEditionGoesOutBySummaryBulletinPageMailAndPeopleMeetInWorkshopsAndLectures() {
        city.isRefused(
                422,
                "AN_EDITION_HOLDS_SNAPSHOTS_THAT_EXIST",
                "/editions",
                edition("summary-2018", "SUMMARY", "計画の概要版", "2019-07-01", "kuki/city-1999"));
        city.posts(
                "/editions",
                edition("summary-2018", "SUMMARY", "計画の概要版", "2019-07-01", "kuki/city-2018", "kuki/shakyo-2018"));
        String distributions = "/editions/summary-2018/distributions";
        city.isRefused(422, "A_WEB_PAGE_HAS_AN_ADDRESS", distributions, """
                {"channel":"WEB_PAGE","on":"2019-07-02","audience":"","address":null}""");
        for (String channel : List.of("SUMMARY", "BULLETIN", "WEB_PAGE", "WORKSHOP", "LECTURE")) {
            city.posts(distributions, distribution(channel, "2019-07-02", "市民"));
        }
        shakyo.posts(distributions, distribution("MAIL", "2019-07-03", "登録した市民"));
        city.posts("/gatherings", gathering("workshop-2019", "WORKSHOP", "福祉のまちを考えるワークショップ", "2019-08-24", 42));
        shakyo.posts("/gatherings", gathering("lecture-2019", "LECTURE", "出前講座", "2019-10-05", 25));

        JsonNode edition = kuki.town.reads("/editions/summary-2018");
        List<String> hashes = edition.path("distributions").findValuesAsString("sha256");
        assertThat(hashes)
                .isEqualTo(Collections.nCopies(6, edition.path("sha256").asString()));
        assertThat(edition.path("snapshots").findValuesAsString("sha256"))
                .containsExactly(
                        kuki.town.reads("/snapshots/city-2018").path("sha256").asString(),
                        kuki.town.reads("/snapshots/shakyo-2018").path("sha256").asString());
        assertThat(kuki.town.reads("/gatherings?fiscalYear=2019").toString()).contains("WORKSHOP", "LECTURE");
        assertThat(kuki.auditor.linesOf("edition/kuki/summary-2018").findValuesAsString("organization"))
                .containsExactly("city", "city", "city", "city", "city", "city", "shakyo");
    }

    @Test
    @Order(8)
    void whatTheTermTaughtGoesIntoTheNextPlanAndTheCounterpartSeesThatThisOneEnded() {
        city.posts(PLAN + "/lessons", """
                {"lesson":"mail","text":"講座はメール配信で知らせると集まる","origin":{"fiscalYear":2018,"element":"koza"}}""");
        city.posts("/plans", draft("city-3", "CITY", "次期久喜市地域福祉計画", 2023, 2027, "city", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        city.puts("/plans/city-3/tree", treeOf(action("haishin", "メール配信", "city")));
        city.posts("/plans/city-3/carried-lessons", """
                {"predecessor":"city-2","fates":[{"lesson":"mail","text":"講座はメール配信で知らせると集まる","reflectedIn":"haishin","remark":"取組に加えた"}]}""");
        city.puts("/plans/city-3/scheme", scheme("state=取組状況の評価"));
        city.posts("/plans/city-3/adoption", adoption(2023));
        city.posts(PLAN + "/end", "{\"endedOn\":\"2023-03-31\",\"reason\":\"計画期間の満了\"}");

        assertThat(kuki.town.reads(PLAN + "/lessons").toString()).contains("kuki/city-3", "haishin");
        assertThat(kuki.town.reads(PRACTICE + "/counterparts?open=true").toString())
                .contains("PLAN_ENDED", "計画期間の満了");
        assertThat(kuki.auditor.namesIn("plan/kuki/city-2")).endsWith("plan.ended");
    }
}
