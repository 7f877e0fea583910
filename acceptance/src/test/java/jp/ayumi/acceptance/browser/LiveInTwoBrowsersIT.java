package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is recorded shows in every browser that looks at it, without a reload. */
@InBrowser
class LiveInTwoBrowsersIT {

    private static final String YEAR = "/municipalities/tomakomai/plans/city-3/years/2025";

    @Test
    void aRecordedProgressShowsInBoth(Visitors visitors) {
        try (Visit staff = visitors.person("tomakomai-staff", Eyes.WIDE);
                Visit auditor = visitors.person("tomakomai-auditor", Eyes.WIDE.wide(Eyes.NARROW))) {
            for (Visit visit : List.of(staff, auditor)) {
                visit.page().waitForResponse("**/live?*", () -> visit.goTo(YEAR));
                assertThat(state(visit)).containsText("未報告");
                visit.ask("window.sameDocument = true");
            }
            visitors.demo().sends("tomakomai-city", "POST", "/api" + YEAR + "/progress", """
                    {"action":"action-1-1","period":{"from":"2025-04-01","to":"2025-06-30"},"status":"IN_PROGRESS",
                     "percent":37,"done":"窓口に2人を増員した","issues":[],"actuals":[],"reason":"第1四半期の報告"}""", Map.of());
            for (Visit visit : List.of(staff, auditor)) {
                assertThat(state(visit)).containsText("実施中 37%", soon());
                assertThat(visit.page().locator("#live-told")).hasText("新しい記録を反映しました。");
                assertThat(visit.ask("window.sameDocument")).as("not reloaded").isEqualTo(true);
                visit.complainsOfNothing();
            }
        }
    }

    private static Locator state(Visit visit) {
        Page page = visit.page();
        return page.locator("#action-action-1-1 .state");
    }

    private static ContainsTextOptions soon() {
        return new ContainsTextOptions().setTimeout(20_000);
    }
}
