package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.KohokuWard.CARRIERS;
import static jp.ayumi.acceptance.KohokuWard.NO_MID_TERM;
import static jp.ayumi.acceptance.KohokuWard.PLAN;
import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static jp.ayumi.acceptance.support.LessonBodies.carried;
import static jp.ayumi.acceptance.support.LessonBodies.lesson;
import static jp.ayumi.acceptance.support.ResultBodies.deliberation;
import static jp.ayumi.acceptance.support.ResultBodies.presentation;
import static jp.ayumi.acceptance.support.ResultBodies.presenting;
import static jp.ayumi.acceptance.support.ResultBodies.report;
import static jp.ayumi.acceptance.support.ResultBodies.snapshot;
import static org.assertj.core.api.Assertions.assertThat;

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
 * Kohoku ward, its ward plan: a council without a limit of seats, three offices that check what was done and report it every
 * year, what a year teaches the next, a forum, and the next plan. Its 13 districts are told of in
 * {@link KohokuDistrictsScenarioIT}.
 */
@TestMethodOrder(OrderAnnotation.class)
class KohokuScenarioIT {

    private static final String YEAR = PLAN + "/years/2023";
    private static final int REPRESENTATIVES = 21;
    private static final String TAUGHT = "講座は職場の近くで開くと続く";
    private static Town kohoku;
    private static Town.Staff ward;
    private static Auditor auditor;
    private static Secretariat promotion;

    @BeforeAll
    static void theThreeOfficesWorkOnTheThirdYearOfThePlan() {
        kohoku = KohokuWard.town();
        ward = kohoku.staffOf("ward-office");
        auditor = new Auditor(kohoku);
        promotion = new Secretariat(ward, "promotion", "2023-04-01", "2026-03-31");
        ward.posts(PLAN + "/years", "{\"fiscalYear\":2023}");
        CARRIERS.forEach((action, office) -> kohoku.staffOf(office)
                .posts(
                        YEAR + "/progress",
                        progress(action + "-1", action, 2023, "IN_PROGRESS", 60, "取り組んだ", action + "の課題")));
    }

    @Test
    @Order(1)
    @Tag("KOH-6")
    void theCouncilOfRepresentativesAndAcademicsStatesNoLimitOfSeatsWhichIsNotALimitOfNone() {
        ward.isRefused(
                422,
                "STATED_SEATS_ARE_ONE_AT_LEAST",
                "/councils",
                council().seats(0).json());
        ward.posts("/councils", council().json());
        for (int number = 1; number <= REPRESENTATIVES; number++) {
            promotion.appoints("daihyo-" + number, "representative");
        }
        promotion.appoints("gakushiki", "academic");
        ward.isRefused(
                422,
                "A_MEMBER_IS_OF_A_CLASS_OF_THE_COUNCIL",
                promotion.members(),
                promotion.appointment("mayor", "mayor"));

        JsonNode council = kohoku.reads(promotion.path() + "?asOf=2023-05-01");
        assertThat(council.at("/profile/seatLimit").isNull()).isTrue();
        assertThat(council.at("/members/members").asInt()).isEqualTo(REPRESENTATIVES + 1);
        assertThat(council.at("/members/vacant").isNull()).isTrue();
        assertThat(auditor.event("council/kohoku-ward/promotion", "council.established")
                        .toString())
                .contains("\"seatLimit\":null", "学識経験者");
        assertThat(auditor.namesIn("council/kohoku-ward/promotion"))
                .filteredOn("council.member-appointed"::equals)
                .hasSize(REPRESENTATIVES + 1);
    }

    @Test
    @Order(2)
    @Tag("KOH-5")
    void theThreeOfficesCheckAndThenReportToTheCouncilWhichDeliberates() {
        String result = snapshot("result-2023", "kohoku-ward/hitto-4/2023");
        ward.posts(YEAR + "/self-evaluations", evaluation("mimamori", "B"));
        kohoku.staffOf("ward-shakyo").posts(YEAR + "/self-evaluations", evaluation("koza", "B"));
        JsonNode refusal = ward.isRefused(409, "ONLY_AN_EVALUATED_YEAR_IS_FROZEN_AS_A_RESULT", "/snapshots", result);
        assertThat(refusal.toString()).contains("joho", "care-plaza").doesNotContain("mimamori", "koza");
        kohoku.staffOf("care-plaza").posts(YEAR + "/self-evaluations", evaluation("joho", "B"));
        ward.posts("/snapshots", result);
        assertThat(yearly("2024-04-01")).isEqualTo("AT_RISK");

        ward.posts("/snapshots/result-2023/reports", report("spring", "2024-05-10", "kohoku-ward/promotion"));
        String deliberations = "/snapshots/result-2023/reports/spring/deliberations";
        String said = deliberation("kohoku-ward/promotion", "2024-1", "APPROVED", "担い手を広げて続ける");
        ward.isRefused(422, "A_REPORT_IS_DELIBERATED_IN_A_MEETING_AFTER_IT", deliberations, said);
        promotion.meets(
                "2024-1", "2024-05-17", "DELIBERATION", "令和5年度の振り返り", "kohoku-ward/hitto-4", "APPROVED", "了承した");
        ward.posts(deliberations, said);

        JsonNode received = kohoku.reads("/councils/promotion/reports").at("/reports/0");
        assertThat(received.at("/deliberation/text").asString()).isEqualTo("担い手を広げて続ける");
        assertThat(received.path("sha256").asString())
                .isEqualTo(kohoku.reads("/snapshots/result-2023").path("sha256").asString());
        assertThat(yearly("2024-05-18")).isEqualTo("KEPT");
        assertThat(auditor.namesIn("snapshot/kohoku-ward/result-2023"))
                .containsExactly("snapshot.taken", "snapshot.reported", "snapshot.report-deliberated");
        assertThat(auditor.linesOf("plan-year/kohoku-ward/hitto-4/2023").toString())
                .contains("ward-office-staff", "ward-shakyo-staff", "care-plaza-staff");
    }

    @Test
    @Order(3)
    @Tag("KOH-1")
    @Tag("KOH-2")
    void whatAYearTeachesIsTheBeginningOfTheNext() {
        ward.posts(YEAR + "/reviews", """
                {"review":"r","body":"策定・推進会議","heldOn":"2024-03-10","actions":[],"answers":[{"question":"check","text":"順調"}]}""");
        ward.isRefused(422, "A_DIRECTION_USES_A_WORD_OF_THE_PLAN", YEAR + "/directions", """
                {"directions":[{"action":"mimamori","word":"WAIT","reason":"様子を見る"}]}""");
        ward.posts(YEAR + "/directions", """
                {"directions":[{"action":"mimamori","word":"CONTINUE","reason":"定着した"},{"action":"koza","word":"ADD","reason":"希望が多い"},
                               {"action":"joho","word":"MODIFY","reason":"届いていない"}]}""");

        ward.posts(PLAN + "/years", "{\"fiscalYear\":2024}");
        ward.isRefused(409, "ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER", PLAN + "/years/2024/carry-over", "{}");
        ward.posts(YEAR + "/close", "{\"closedOn\":\"2024-05-20\"}");
        kohoku.staffOf("care-plaza")
                .isRefused(
                        409,
                        "A_CLOSED_YEAR_STAYS_AS_IT_IS",
                        YEAR + "/progress",
                        progress("late", "joho", 2023, "COMPLETED", 100, "遅れた記録", ""));
        ward.posts(PLAN + "/years/2024/carry-over", "{}");

        JsonNode carried = kohoku.reads(PLAN + "/years/2024").path("carriedOver");
        assertThat(carried.toString())
                .contains("johoの課題", "届いていない", "\"act\":\"MODIFY\"", "\"act\":\"ADD\"", "\"act\":\"CONTINUE\"");
        assertThat(kohoku.reads(PLAN + "/history?limit=200").toString())
                .contains("plan-year.carried-over", "ward-office-staff");
        assertThat(auditor.event("plan-year/kohoku-ward/hitto-4/2023", "plan-year.directions-decided")
                        .toString())
                .contains("定着した", "希望が多い", "届いていない");
    }

    @Test
    @Order(4)
    @Tag("KOH-7")
    void activitiesArePresentedAndSharedInAForumOfTheWard() {
        String title = "港北区民フォーラム";
        ward.isRefused(
                422,
                "A_FORUM_AND_A_PRESENTATION_MEETING_HAVE_PRESENTATIONS",
                "/gatherings",
                presenting("forum-2023", "FORUM", title, "2024-02-17"));
        ward.posts(
                "/gatherings",
                presenting(
                        "forum-2023",
                        "FORUM",
                        title,
                        "2024-02-17",
                        presentation("kohoku-ward/hitto-4", "mimamori", "ward-office", "見守りの一年"),
                        presentation("kohoku-ward/hitto-4", "koza", "ward-shakyo", "講座から生まれた活動")));

        JsonNode year = kohoku.reads("/gatherings?fiscalYear=2023");
        assertThat(year.path("gatherings")).hasSize(1);
        assertThat(year.at("/gatherings/0/held/presentations")).hasSize(2);
        assertThat(year.toString()).contains(title, "講座から生まれた活動", "若い世代にも参加を呼びかけたい");
        assertThat(auditor.event("gathering/kohoku-ward/forum-2023", "publication.gathering-held")
                        .toString())
                .contains("見守りの一年", "\"participants\":180");
    }

    @Test
    @Order(5)
    void theNextPlanShowsWhatItLearnedFromThisOne() {
        ward.posts(PLAN + "/lessons", lesson("near-work", TAUGHT, 2023, "koza"));
        ward.posts("/plans", draft("hitto-5", "WARD", "ひっとプラン港北 第5期", 2026, 2030, "ward-office", NO_MID_TERM));
        ward.puts("/plans/hitto-5/tree", treeOf(action("shokuba", "職場の近くの講座", "ward-shakyo")));
        ward.puts("/plans/hitto-5/scheme", scheme("check=振り返り"));
        ward.isRefused(
                422,
                "A_CARRIED_LESSON_WAS_RECORDED",
                "/plans/hitto-5/carried-lessons",
                carried("hitto-4", "unheard-of", TAUGHT, "shokuba"));
        ward.posts("/plans/hitto-5/carried-lessons", carried("hitto-4", "near-work", TAUGHT, "shokuba"));
        ward.posts("/plans/hitto-5/adoption", adoption(2026));

        assertThat(kohoku.reads("/plans/hitto-5/lessons")
                        .at("/inherited/0/reflectedIn")
                        .asString())
                .isEqualTo("shokuba");
        assertThat(kohoku.reads(PLAN + "/lessons")
                        .at("/recorded/0/destinations/0/successor")
                        .asString())
                .isEqualTo("kohoku-ward/hitto-5");
        assertThat(auditor.namesIn("plan/kohoku-ward/hitto-5"))
                .containsSequence("plan.lessons-carried", "plan.adopted");
    }

    private static CouncilBody council() {
        return CouncilBody.council("promotion", "PROMOTION_COUNCIL", "「ひっとプラン港北」策定・推進会議", "ward-office", "2021-04-01")
                .composedOf("representative=自治会町内会、福祉保健活動団体等の代表者", "academic=学識経験者")
                .watches("kohoku-ward/hitto-4")
                .deliberatesYearly();
    }

    /** How it stands on a day that the council deliberates once in the fiscal year. */
    private static String yearly(String day) {
        return kohoku.reads(promotion.path() + "/years/2024/cadence?asOf=" + day)
                .at("/expectations/0/state")
                .asString();
    }
}
