package jp.ayumi.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The pictures in {@code docs/pages}, made anew with {@code -Dayumi.update=true}; a plain run of the tests looks whether they
 * are there and shown where they are spoken of, and changes nothing.
 */
@InBrowser
class ScreenshotsIT {

    private static final Path FOLDER = Path.of("..", "docs", "pages");
    private static final long ALL_OF_THEM = 1_500_000;

    /** A page, and what of it the picture begins with; nothing for its beginning. */
    private enum Picture {
        ENTRANCE(KnownPage.ENTRANCE, ""),
        MUNICIPALITY(KnownPage.MUNICIPALITY, "#live > h2:nth-of-type(2)"),
        PLAN(KnownPage.PLAN, "#live > h2:nth-of-type(2)"),
        YEAR(KnownPage.YEAR, "article.action:has(.symbol.delayed)"),
        HISTORY(KnownPage.HISTORY, ".timeline"),
        COMPARE(KnownPage.COMPARE, "#compared"),
        COUNCIL(KnownPage.COUNCIL, "#cadence"),
        EVENT(KnownPage.EVENT, ""),
        EDITION(KnownPage.EDITION, "");

        private final KnownPage page;
        private final String part;

        Picture(KnownPage page, String part) {
            this.page = page;
            this.part = part;
        }

        Path file() {
            return FOLDER.resolve(name().toLowerCase(java.util.Locale.ROOT) + ".png");
        }
    }

    @ParameterizedTest
    @EnumSource
    void isThere(Picture picture, Visitors visitors) throws IOException {
        if (Boolean.getBoolean("ayumi.update")) {
            try (Visit visit = picture.page.open(visitors, Eyes.WIDE)) {
                take(visit.page(), picture);
            }
        }
        assertThat(picture.file()).exists();
        assertThat(Files.readString(FOLDER.resolve("README.md")))
                .contains("(" + picture.file().getFileName() + ")");
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Long> sizes = files.map(file -> file.toFile().length()).toList();
            assertThat(sizes.stream().mapToLong(Long::longValue).sum()).isLessThan(ALL_OF_THEM);
        }
    }

    private static void take(Page page, Picture picture) {
        if (!picture.part.isEmpty()) {
            Locator part = page.locator(picture.part).first();
            part.evaluate("part => part.scrollIntoView({ block: 'start' })");
        }
        // Charts near the window are drawn when they are near.
        page.waitForTimeout(2_000);
        page.screenshot(new Page.ScreenshotOptions().setPath(picture.file()));
    }
}
