package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A council member finds why an action is late, and who said so. */
@InBrowser
class CouncilMemberIT {

    @Test
    void findsWhyAnActionIsLate(Visitors visitors) {
        try (Visit visit = visitors.person("tomakomai-reviewer", Eyes.WIDE)) {
            Page page = visit.goTo("/").page();
            visit.follow("苫小牧市の計画と進捗");
            assertThat(visit.heading()).hasText("苫小牧市");
            visit.follow("令和6年度");
            assertThat(visit.heading()).hasText("第3期苫小牧市地域福祉計画 令和6年度");

            Locator late = page.locator("article.action").filter(having(page, ".symbol.delayed"));
            assertThat(late).hasCount(1);
            assertThat(late.locator("h4")).hasText("成年後見支援センターの運営と周知");
            assertThat(late.locator(".state")).containsText("遅れ 60%");
            Locator why = late.locator(".answers > div").filter(named("なぜ"));
            assertThat(why).containsText("制度が知られていない。");
            assertThat(late.locator(".answers > div").filter(named("次に"))).containsText("金融機関の窓口に案内を置く。");

            why.locator("a").press("Enter");
            assertThat(page.locator("main")).containsText("制度が知られていない。");
            assertThat(page.locator(".facts").first()).containsText("苫小牧市");
            visit.complainsOfNothing();
        }
    }

    @Test
    void comesFromAFigureToTheRecordsBehindIt(Visitors visitors) {
        try (Visit visit = visitors.person("tomakomai-reviewer", Eyes.WIDE)) {
            Page page = visit.goTo("/municipalities/tomakomai/plans/city-3/years/2024")
                    .page();
            Locator figure = page.locator("#total tbody td.value").nth(2).locator("a");
            assertThat(figure).hasText("1");
            figure.click();
            assertThat(visit.heading()).containsText("進捗の記録");
            assertThat(page.locator(".told")).containsText("遅れ");
            assertThat(page.locator(".told")).containsText("action-2-1");
        }
    }

    private static Locator.FilterOptions having(Page page, String selector) {
        return new Locator.FilterOptions().setHas(page.locator(selector));
    }

    private static Locator.FilterOptions named(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }
}
