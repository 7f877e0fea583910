package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Where no script runs everything is there all the same: figures as tables and drawings, forms, the way in and out. */
@InBrowser
class WithoutScriptIT {

    @ParameterizedTest
    @EnumSource
    void chartsAreTablesAndDrawings(KnownPage known, Visitors visitors) {
        try (Visit visit = known.open(visitors, Eyes.WITHOUT_SCRIPT)) {
            assertThat(visit.heading()).isVisible();
            for (Locator chart : visit.page().locator("figure.chart").all()) {
                assertThat(chart.locator("table")).isVisible();
                for (Locator drawn : chart.locator(".drawn").all()) {
                    assertThat(drawn.locator("svg")).isVisible();
                }
            }
        }
    }

    @Test
    void aPlanHasDrawings(Visitors visitors) {
        try (Visit visit = KnownPage.PLAN.open(visitors, Eyes.WITHOUT_SCRIPT)) {
            assertThat(visit.page().locator("figure.chart .drawn svg").count()).isGreaterThan(3);
        }
    }

    @Test
    void peopleSignInChooseAMomentAndSignOut(Visitors visitors) {
        try (Visit visit = visitors.anybody(Eyes.WITHOUT_SCRIPT)) {
            visit.signIn("tomakomai-reviewer");
            Page page = visit.goTo("/municipalities/tomakomai/plans/city-3").page();
            page.locator("#as-of").fill("2024-10-31");
            page.locator(".time-bar button").click();
            assertThat(page).hasURL(Pattern.compile(".*asOf=2024-10-31.*"));
            assertThat(page.locator(".past")).containsText("令和6年10月31日");
            page.locator(".person button").click();
            visit.goTo("/municipalities/tomakomai/plans/city-3");
            assertThat(page.locator("#username")).isVisible();
        }
    }
}
