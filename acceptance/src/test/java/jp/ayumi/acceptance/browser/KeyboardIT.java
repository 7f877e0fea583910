package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who has no mouse reaches everything, in the order in which it is read, and sees where they are. */
@InBrowser
class KeyboardIT {

    /** What can be used; a chart that turns interactive meanwhile loses its picture. */
    private static final String UNREACHED = """
            () => [...document.querySelectorAll(
              "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
              .filter((one) => one.checkVisibility() && !window.reached?.has(one))
              .map((one) => one.outerHTML.slice(0, 160))""";

    /** "" for a place after the one before that shows that it has the focus; null when the page is left. */
    private static final String STEP = """
            () => {
              const one = document.activeElement;
              const all = window.reached ??= new Set();
              const before = window.last;
              if (one === document.body || all.has(one) && one !== before) {
                return null;
              }
              all.add(one);
              window.last = one;
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              const shown = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
                && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const inOrder = !before || before === one || before.compareDocumentPosition(one) & 4;
              return (shown ? "" : "does not show: ") + (inOrder ? "" : "out of order: ")
                + (shown && inOrder ? "" : one.outerHTML.slice(0, 160));
            }""";

    @ParameterizedTest
    @EnumSource
    void everyControlIsReachedInOrderAndShowsIt(KnownPage known, Visitors visitors) {
        try (Visit visit = known.open(visitors, Eyes.WIDE)) {
            assertThat((List<?>) visit.ask(UNREACHED)).isNotEmpty();
            List<Object> wrong = new ArrayList<>();
            for (Object step = ""; step != null; ) {
                visit.page().keyboard().press("Tab");
                step = visit.ask(STEP);
                if (step != null && !step.equals("")) {
                    wrong.add(step);
                }
            }
            assertThat(wrong).isEmpty();
            assertThat((List<?>) visit.ask(UNREACHED)).as("not reached").isEmpty();
        }
    }

    @Test
    void theFirstStepLeadsPastWhatEveryPageBeginsWith(Visitors visitors) {
        try (Visit visit = KnownPage.PLAN.open(visitors, Eyes.WIDE)) {
            Page page = visit.page();
            page.keyboard().press("Tab");
            assertThat(page.locator("a.skip").boundingBox().x).isNotNegative();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(visit.ask("document.querySelector('main').contains(document.activeElement)"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aMomentIsChosenWithKeysAlone(Visitors visitors) {
        try (Visit visit = KnownPage.YEAR.open(visitors, Eyes.WIDE)) {
            Page page = visit.page();
            page.locator("#known-at").focus();
            page.keyboard().type("500");
            page.keyboard().press("Enter");
            page.waitForURL("**/*knownAt=500*");
            assertThat(page.locator(".past").innerText()).contains("500");
        }
    }
}
