package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** axe-core finds nothing on any page, in either language, wide and narrow. */
@InBrowser
class AccessibleIT {

    @ParameterizedTest
    @EnumSource
    void hasNothingThatKeepsPeopleOut(KnownPage known, Visitors visitors) {
        List<String> found = new ArrayList<>();
        for (String language : List.of("ja-JP", "en-GB")) {
            try (Visit visit = known.open(visitors, Eyes.WIDE.speaking(language))) {
                Page page = visit.page();
                found.addAll(Axe.violations(page));
                page.setViewportSize(Eyes.NARROW, 640);
                found.addAll(Axe.violations(page));
                visit.complainsOfNothing();
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void whatKeepsPeopleOutWouldBeFound(Visitors visitors) {
        try (Visit visit = KnownPage.ENTRANCE.open(visitors, Eyes.WIDE)) {
            visit.ask("document.querySelector('main').append(document.createElement('input'))");
            assertThat(Axe.violations(visit.page())).anyMatch(found -> found.startsWith("critical label"));
        }
    }
}
