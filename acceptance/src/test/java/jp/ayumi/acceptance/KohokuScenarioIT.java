package jp.ayumi.acceptance;

import static jp.ayumi.acceptance.support.Bodies.action;
import static jp.ayumi.acceptance.support.Bodies.adoption;
import static jp.ayumi.acceptance.support.Bodies.draft;
import static jp.ayumi.acceptance.support.Bodies.evaluation;
import static jp.ayumi.acceptance.support.Bodies.organization;
import static jp.ayumi.acceptance.support.Bodies.progress;
import static jp.ayumi.acceptance.support.Bodies.scheme;
import static jp.ayumi.acceptance.support.Bodies.treeOf;
import static org.assertj.core.api.Assertions.assertThat;

import jp.ayumi.acceptance.support.Installation;
import jp.ayumi.acceptance.support.Town;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Kohoku ward: every year's review goes into the next year, and Act is one of continue, add, modify. */
class KohokuScenarioIT {

    private static final String PLAN = "/plans/hitto-4";
    private static final String YEAR = PLAN + "/years/2023";

    @Test
    @Tag("KOH-1")
    @Tag("KOH-2")
    void whatAYearTeachesIsTheBeginningOfTheNext() {
        Town kohoku = new Town(Installation.shared(), "kohoku-ward");
        Town.Staff ward = kohoku.staffOf("ward-office");
        ward.registersTheTown("横浜市港北区", "よこはましこうほくく", "WARD");
        ward.posts("/organizations", organization("ward-office", "港北区役所", "WARD_OFFICE"));
        ward.posts("/plans", draft("hitto-4", "WARD", "ひっとプラン港北", 2021, 2025, "ward-office", """
                {"midTermReview":"NONE","annualPlanAuthors":[]}"""));
        ward.puts(
                PLAN + "/tree",
                treeOf(
                        action("mimamori", "見守り", "ward-office"),
                        action("koza", "担い手講座", "ward-office"),
                        action("joho", "情報発信", "ward-office")));
        ward.puts(PLAN + "/scheme", scheme("check=振り返り"));
        ward.isRefused(409, "A_PLAN_YEAR_NEEDS_AN_ADOPTED_PLAN", PLAN + "/years", "{\"fiscalYear\":2023}");
        ward.posts(PLAN + "/adoption", adoption(2021));

        ward.posts(PLAN + "/years", "{\"fiscalYear\":2023}");
        for (String action : new String[] {"mimamori", "koza", "joho"}) {
            ward.posts(
                    YEAR + "/progress",
                    progress(action + "-1", action, 2023, "IN_PROGRESS", 60, "取り組んだ", action + "の課題"));
            ward.posts(YEAR + "/self-evaluations", evaluation(action, "B"));
        }
        ward.posts(YEAR + "/reviews", """
                {"review":"r","body":"策定・推進会議","heldOn":"2024-03-10","actions":[],"answers":[{"question":"check","text":"順調"}]}""");
        ward.posts(YEAR + "/directions", """
                {"directions":[{"action":"mimamori","word":"CONTINUE","reason":"定着した"},{"action":"koza","word":"ADD","reason":"希望が多い"},
                               {"action":"joho","word":"MODIFY","reason":"届いていない"}]}""");

        ward.posts(PLAN + "/years", "{\"fiscalYear\":2024}");
        ward.isRefused(409, "ONLY_A_CLOSED_YEAR_IS_CARRIED_OVER", PLAN + "/years/2024/carry-over", "{}");
        ward.posts(YEAR + "/close", "{\"closedOn\":\"2024-05-20\"}");
        ward.isRefused(
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
    }
}
