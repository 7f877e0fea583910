package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.ayumi.acceptance.browser.HostileReplay.Planted;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A text that is meant to harm, in every field that people write into, shows as the text that it is and runs nowhere. */
@InBrowser
class HostileTextIT {

    private static final String TOWN = "/municipalities/kuki";
    private static final String PLAN = TOWN + "/plans/hostile";
    private static Map<String, Planted> planted = Map.of();

    @BeforeAll
    static void write(Visitors visitors) throws IOException {
        planted = new HostileReplay(visitors.demo())
                .of("02-city-plan", "05-city-councils", "10-city-2020", "12-after-2020", "20-city-opinions-2020");
    }

    @Test
    void showsAsTextInTheRecordOfEveryKind(Visitors visitors) {
        assertThat(planted).hasSizeGreaterThan(15);
        try (Visit visit = wary(visitors)) {
            planted.forEach((operation, one) -> {
                if (!one.texts().isEmpty()) {
                    shows(visit.goTo(TOWN + "/events/" + one.position()), operation, one.texts());
                }
            });
            visit.complainsOfNothing();
        }
    }

    @Test
    void showsAsTextOnThePagesMadeOfThem(Visitors visitors) {
        try (Visit visit = wary(visitors)) {
            shows(visit.goTo(TOWN + "?year=2020"), "municipality", texts("draftPlan", "久喜市地域福祉計画"));
            shows(visit.goTo(PLAN), "plan", texts("draftPlan", "ともに生き"));
            shows(visit, "plan", texts("composeTree", "市民が参加する", "参加の機会の充実", "福祉の出前講座"));
            shows(
                    visit.goTo(PLAN + "/years/2020"),
                    "year",
                    planted.get("evaluateAction").texts());
            visit.complainsOfNothing();
        }
    }

    @Test
    void whatRunsWouldBeNoticed(Visitors visitors) {
        try (Visit visit = wary(visitors)) {
            visit.goTo("/").ask("document.body.insertAdjacentHTML('beforeend', '<img src=x onerror=harmed()>')");
            visit.page().waitForCondition(() -> !visit.complaints().isEmpty());
            assertThat(visit.complaints()).anyMatch(said -> said.contains("Content Security Policy"));
        }
    }

    /** Knows when the hostile text has run. */
    private static Visit wary(Visitors visitors) {
        Visit visit = visitors.person("kuki-city", Eyes.WIDE);
        visit.page().addInitScript("window.harmed = () => { throw new Error('harmed'); }");
        return visit;
    }

    private static void shows(Visit visit, String what, List<String> texts) {
        Page page = visit.page();
        assertThat(texts).as(what).isNotEmpty();
        assertThat(page.locator("main").innerText())
                .as("%s at %s", what, page.url())
                .contains(texts);
        assertThat(page.locator("img[src=x]").count()).as(what).isZero();
    }

    /** What was planted behind texts that begin so. */
    private static List<String> texts(String operation, String... beginnings) {
        List<String> texts = planted.get(operation).texts().stream()
                .filter(text -> Arrays.stream(beginnings).anyMatch(text::startsWith))
                .toList();
        assertThat(texts).hasSizeGreaterThanOrEqualTo(beginnings.length);
        return texts;
    }
}
