package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An auditor goes back to a date, sees what a goal was called then, and finds who changed it, why, and by which decision. */
@InBrowser
class AuditorIT {

    private static final String PLAN = "/municipalities/tomakomai/plans/practice-6";
    private static final String CLIENT = "tomakomai-shakyo";
    private static final String NEW = "助けあいの輪を広げる人づくり";
    private static String old = "";

    @BeforeAll
    static void aGoalIsChanged(Visitors visitors) {
        Demo demo = visitors.demo();
        JsonNode plan = demo.reads(CLIENT, "/api" + PLAN);
        JsonNode goal = plan.at("/goals/0");
        old = goal.path("title").asString();
        int version = plan.path("version").asInt();
        demo.sends(CLIENT, "POST", "/api" + PLAN + "/revision-decisions", """
                {"trigger":"SECTOR_PLAN","necessary":true,"reason":"市の計画の見直しに合わせるため",
                 "decidedBy":"苫小牧市社会福祉協議会会長","decidedOn":"2025-09-20"}""", version(version));
        demo.sends(
                CLIENT,
                "POST",
                "/api" + PLAN + "/revisions",
                """
                {"trigger":"SECTOR_PLAN","scope":"PARTIAL","reason":"担い手の確保を目標に明記するため",
                 "approvingBody":"苫小牧市社会福祉協議会会長","effectiveOn":"2025-10-01","decisionNumber":"社協第31号",
                 "changes":{"adds":{"goals":[],"measures":[],"actions":[],"indicators":[]},
                  "changes":{"goals":[{"id":"%s","title":"%s","description":""}],"measures":[],"actions":[],"indicators":[]},
                  "moves":[],"ends":[],"removes":[]}}""".formatted(goal.path("id").asString(), NEW),
                version(version + 1));
    }

    @Test
    void findsWhoChangedAGoal(Visitors visitors) {
        try (Visit visit = visitors.person("tomakomai-auditor", Eyes.WIDE)) {
            Page page = visit.goTo(PLAN).awaitWhole().page();
            assertThat(page.locator("header .person span")).hasText("苫小牧市 監査人");
            Locator goals = page.locator("main section h3");
            assertThat(goals.filter(named(NEW))).hasCount(1);

            page.getByLabel("この日の状態").fill("2025-09-30");
            page.getByText("この時点で見る").click();
            assertThat(page.locator(".past")).containsText("令和7年9月30日");
            assertThat(goals.filter(named(old))).hasCount(1);
            assertThat(goals.filter(named(NEW))).hasCount(0);

            visit.follow("最新の姿に戻る");
            visit.follow(NEW);
            Locator who = page.locator(".facts").first();
            assertThat(who).containsText("苫小牧市社会福祉協議会");
            assertThat(who).containsText(CLIENT);
            assertThat(who).containsText("担い手の確保を目標に明記するため");
            assertThat(who).containsText("社協第31号");
            assertThat(page.locator(".told")).containsText(NEW);
            assertThat(page.locator("#proof")).isVisible();
            visit.complainsOfNothing();
        }
    }

    @Test
    void theMomentStaysOnTheWayThroughThePages(Visitors visitors) {
        try (Visit visit = visitors.person("tomakomai-auditor", Eyes.WIDE)) {
            Page page = visit.goTo(PLAN + "?asOf=2025-09-30").page();
            page.locator(".crumbs").getByText("苫小牧市").click();
            assertThat(page.locator(".past")).containsText("令和7年9月30日");
            visit.follow("English");
            assertThat(page.url()).contains("asOf=2025-09-30", "lang=en");
            assertThat(page.locator("html")).hasAttribute("lang", "en");
        }
    }

    @Test
    void theWayBackLeadsToWhatWasShownBeforeASliderMoved(Visitors visitors) {
        try (Visit visit = visitors.person("tomakomai-auditor", Eyes.WIDE)) {
            Page page = visit.goTo(PLAN).awaitWhole().page();
            Locator goals = page.locator("main section h3");
            page.locator("#known-at-slider").press("Home");
            page.waitForURL("**/*knownAt=*");
            assertThat(page.locator(".past")).isVisible();
            assertThat(goals.filter(named(NEW))).hasCount(0);

            page.goBack();
            assertThat(page).hasURL(visitors.demo().address() + PLAN);
            assertThat(goals.filter(named(NEW))).hasCount(1);
            assertThat(page.locator(".past")).hasCount(0);
            assertThat(page.locator("#known-at")).hasValue("");
            visit.complainsOfNothing();
        }
    }

    private static Map<String, String> version(int version) {
        return Map.of("If-Match", "\"" + version + "\"");
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }
}
