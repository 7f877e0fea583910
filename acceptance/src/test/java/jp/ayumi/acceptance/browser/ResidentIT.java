package jp.ayumi.acceptance.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A resident without an account reads what the city published, and checks that it is what was frozen. */
@InBrowser
class ResidentIT {

    private static final String EDITION = "/public/tomakomai/editions/report-2024";

    /** Within this site, without the clocks and the language. */
    private static final String LINKS = """
            () => [...document.querySelectorAll("a[href]")].map((link) =>
              link.origin === location.origin ? link.pathname : link.href)""";

    @Test
    void findsTheReportAndReadsWhatWasAchievedWhatWasNotWhyAndWhatComesNext(Visitors visitors) {
        try (Visit visit = visitors.anybody(Eyes.WIDE)) {
            Page page = visit.goTo("/").page();
            visit.follow("苫小牧市の公表したもの");
            assertThat(visit.heading()).hasText("苫小牧市の公表したもの");
            visit.follow("第3期苫小牧市地域福祉計画 2024年度の取組");
            assertThat(page).hasURL(visitors.demo().address() + EDITION);

            Locator late =
                    page.locator("article.action").filter(new Locator.FilterOptions().setHasText("成年後見支援センターの運営と周知"));
            assertThat(late).hasCount(1);
            assertThat(late.locator(".state")).containsText("遅れ");
            assertThat(answer(late, "できた")).containsText("後見の相談が94件となった。");
            assertThat(answer(late, "できなかった")).containsText("目標の135件には届かなかった。");
            assertThat(answer(late, "なぜ")).containsText("制度が知られていない。");
            assertThat(answer(late, "次に")).containsText("金融機関の窓口に案内を置く。");
            assertThat(page.context().cookies()).as("who reads is not followed").isEmpty();
            visit.complainsOfNothing();
        }
    }

    @Test
    void recomputesTheHashesThatThePageShows(Visitors visitors) throws IOException {
        try (Visit visit = visitors.anybody(Eyes.WIDE)) {
            Page page = visit.goTo(EDITION).page();
            Locator links = page.locator("#hash a");
            Locator hashes = page.locator("#hash code");
            assertThat(links).hasCount(2);
            for (int at = 0; at < links.count(); at++) {
                Download saved = page.waitForDownload(links.nth(at)::click);
                assertThat(hashes.nth(at)).hasText(sha256(Files.readAllBytes(saved.path())));
            }
        }
    }

    @Test
    void getsTheDocumentToPrint(Visitors visitors) {
        try (Visit visit = visitors.anybody(Eyes.WIDE)) {
            Page page = visit.goTo(EDITION).page();
            APIResponse pdf =
                    page.request().get(page.locator("a[type='application/pdf']").getAttribute("href"));
            assertThat(pdf.status()).isEqualTo(200);
            assertThat(pdf.headers()).containsEntry("content-type", "application/pdf");
            assertThat(pdf.body()).startsWith('%', 'P', 'D', 'F');
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomakomai", "kohoku", "kanagawa", "kuki", "nishitokyo"})
    void canPrintWhateverIsPublished(String town, Visitors visitors) {
        try (Visit visit = visitors.anybody(Eyes.WIDE)) {
            Page page = visit.goTo("/public/" + town).page();
            List<?> editions = (List<?>) visit.ask(LINKS);
            List<String> documents = editions.stream()
                    .map(String::valueOf)
                    .filter(link -> link.startsWith("/public/" + town + "/editions/"))
                    .distinct()
                    .map(link -> link.replace("/public/", "/public/municipalities/") + ".pdf")
                    .toList();
            assertThat(documents).isNotEmpty();
            for (String document : documents) {
                assertThat(page.request().get(document).status()).as(document).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PUBLIC", "PUBLIC_TOWN", "EDITION"})
    void isNeverLedToWhereASignInIsNeeded(KnownPage known, Visitors visitors) {
        try (Visit visit = known.open(visitors, Eyes.WIDE)) {
            List<String> links =
                    ((List<?>) visit.ask(LINKS)).stream().map(String::valueOf).toList();
            assertThat(links).hasSizeGreaterThan(3);
            for (String link : links) {
                assertThat(visit.page()
                                .request()
                                .get(link, RequestOptions.create().setMaxRedirects(0))
                                .status())
                        .as(link)
                        .isEqualTo(200);
            }
        }
    }

    private static Locator answer(Locator action, String question) {
        return action.locator(".answers > div")
                .filter(new Locator.FilterOptions().setHas(action.page().getByText(question, exactly())))
                .locator("dd");
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
