package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a phone, at 200 % and at 400 % a page is read downwards only; what must be wide moves within its own frame. */
@InBrowser
class NarrowIT {

    /** At 200 %. */
    private static final int HALF = 640;

    private static final String TOO_WIDE = """
            () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? []
              : [...document.querySelectorAll("body *")]
                .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth)
                .filter((one) => !one.parentElement.closest(".scroll"))
                .map((one) => one.outerHTML.slice(0, 160))
                .concat(`the page: ${document.documentElement.scrollWidth}`)""";

    private static final String UNREACHABLE = """
            () => [...document.querySelectorAll("body *")]
              .filter((one) => ["auto", "scroll"].includes(getComputedStyle(one).overflowX))
              .filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth)
              .filter((one) => one.tabIndex !== 0)
              .map((one) => one.outerHTML.slice(0, 160))""";

    @ParameterizedTest
    @EnumSource
    void noPageIsWiderThanItsWindow(KnownPage known, Visitors visitors) {
        try (Visit visit = known.open(visitors, Eyes.WIDE.wide(Eyes.NARROW))) {
            fits(visit);
            visit.page().setViewportSize(HALF, 450);
            fits(visit);
            visit.page().setViewportSize(Eyes.WIDE.width(), 900);
            visit.ask("document.documentElement.style.fontSize = '200%'");
            fits(visit);
        }
    }

    @Test
    void whatIsTooWideWouldBeFound(Visitors visitors) {
        try (Visit visit = KnownPage.MUNICIPALITY.open(visitors, Eyes.WIDE.wide(Eyes.NARROW))) {
            // Then what is hidden in the last cell of a row hangs from the page.
            visit.ask("document.querySelectorAll('.scroll').forEach((one) => one.style.position = 'static')");
            assertThat((List<?>) visit.ask(TOO_WIDE)).isNotEmpty();
            visit.ask("document.querySelectorAll('.scroll').forEach((one) => one.tabIndex = -1)");
            assertThat((List<?>) visit.ask(UNREACHABLE)).isNotEmpty();
        }
    }

    private static void fits(Visit visit) {
        assertThat((List<?>) visit.ask(TOO_WIDE)).as(visit.page().url()).isEmpty();
        assertThat((List<?>) visit.ask(UNREACHABLE))
                .as("moves, but not by keys")
                .isEmpty();
    }
}
