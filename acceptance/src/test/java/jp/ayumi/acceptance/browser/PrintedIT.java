package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On A4 nothing is cut off. */
@InBrowser
class PrintedIT {

    /** What lies between margins of 15 mm, at 96 pixels to the inch. */
    private static final int A4 = 680;

    private static final String CUT = """
            () => [...document.querySelectorAll("html, body *")]
              .filter((one) => one.checkVisibility() && !one.closest("svg"))
              .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
              .map((one) => `${one.getBoundingClientRect().right} ${one.outerHTML.slice(0, 160)}`)""";

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOff(KnownPage known, Visitors visitors) {
        try (Visit visit = known.open(visitors, Eyes.WIDE.wide(A4))) {
            Page page = visit.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat((List<?>) visit.ask(CUT)).isEmpty();
            byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
            assertThat(pdf).startsWith('%', 'P', 'D', 'F');
        }
    }
}
