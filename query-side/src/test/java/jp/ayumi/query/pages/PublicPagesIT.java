package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What anybody sees without a sign-in: what was published, and nothing else. */
class PublicPagesIT {

    private static final String TOWN = "/public/open";
    private static final String REPORT = TOWN + "/editions/report-2023";
    private static final String API = "/api/municipalities/open/editions/";

    private static PageReader reader;
    private static long beforeTheWithdrawal;

    @BeforeAll
    static void start() throws InterruptedException {
        reader = new PageReader();
        HostileTown.writtenTo(reader.querySide());
        beforeTheWithdrawal = OpenTown.writtenTo(reader.querySide());
        reader.querySide().append(DistrictTown.events());
        reader.querySide().awaitAll();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void showsNothingThatWasNotPublished() {
        Map<String, Http.Answer> pages = new LinkedHashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(
                "/public",
                "/public?asOf=2024-06-15",
                "/public?knownAt=" + beforeTheWithdrawal,
                API + "wrong/content?knownAt=" + beforeTheWithdrawal,
                API + "wrong/snapshots/wrong/content?knownAt=" + beforeTheWithdrawal,
                API + "report-2023/snapshots/unpublished/content"));
        while (!next.isEmpty()) {
            String address = next.poll();
            if (pages.containsKey(address)) {
                continue;
            }
            Http.Answer answer = reader.getAnonymously(address);
            pages.put(address, answer);
            Jsoup.parse(answer.body()).select("a[href^=/public]:not([type]), a[href^=/api]").eachAttr("href").stream()
                    .map(link -> link.replaceFirst("#.*", ""))
                    .forEach(next::add);
        }
        assertThat(pages).hasSizeGreaterThan(20).containsKeys(REPORT, TOWN + "/editions/wrong?lang=en");
        pages.forEach((address, answer) -> {
            assertThat(answer.status()).as(address).isIn(200, 404, 410);
            assertThat(answer.body()).as(address).doesNotContain(OpenTown.UNPUBLISHED);
            assertThat(answer.header("Set-Cookie")).as(address).isNull();
            String text = Jsoup.parse(answer.body()).wholeText();
            assertThat(text.replace("town" + HostileTown.HARM, "").replace("reading" + HostileTown.HARM, ""))
                    .as(address)
                    .doesNotContain(HostileTown.HARM);
        });
    }

    @Test
    void isTheSameForWhoeverHasSignedIn() {
        for (String address : List.of("/public", TOWN, REPORT)) {
            assertThat(reader.get(address).body())
                    .isEqualTo(reader.getAnonymously(address).body())
                    .doesNotContain("担当職員", "/logout");
        }
    }

    @Test
    void tellsOfAMunicipalityThePlansAndPledgesThatEditionsTell() {
        Document town = open(TOWN);
        assertThat(town.select(".cards h3").eachText()).containsExactly("planTitle");
        assertThat(town.select(".cards a").eachAttr("href"))
                .containsExactly(TOWN + "/editions/report-2024", TOWN + "/editions/right", REPORT);
        assertThat(town.select("main").text()).contains("公表された版", "東小学校区", "ひがし", "pledge", "令和6年6月1日公表");
        assertThat(town.select("main a").eachText()).contains("誤った報告");
    }

    @Test
    void ordersPlansByTheReadingOfTheirDistrict() {
        assertThat(open("/public/districts").select(".cards h3").eachText())
                .containsExactly("鷲の市の計画", "旭地区計画", "一地区計画");
    }

    @Test
    void showsAnEditionAsItWasFrozenWithItsHash() {
        Document page = open(REPORT);
        assertThat(page.select("main").text())
                .contains("第1号", "令和6年6月1日", OpenTown.SHA_256)
                .contains("できた", "achieved", "できなかった", "notAchieved", "なぜ", "because", "次に", "nextStep")
                .contains("partText", "intention", "東小学校区", "pledge", "body 令和7年5月1日");
        assertThat(page.select("main").text())
                .as("the name that it had when the edition was published")
                .contains("市役所")
                .doesNotContain("改称した役所");
        assertThat(page.select("main a").eachAttr("href")).contains(TOWN + "/editions/report-2024");
    }

    @Test
    void leadsToTheVeryBytes() {
        for (String link : open(REPORT).select("#hash a").eachAttr("href")) {
            Http.Answer bytes = reader.getAnonymously(link);
            assertThat(bytes.status()).as(link).isEqualTo(200);
            assertThat(bytes.header("Repr-Digest")).startsWith("sha-256=:");
        }
        assertThat(open(REPORT).select("#hash a")).hasSize(3);
    }

    @Test
    void leadsToTheDocumentThatCanBePrinted() {
        assertThat(open(REPORT + "?lang=en").select("a[type=application/pdf]").attr("href"))
                .isEqualTo("/public/municipalities/open/editions/report-2023.pdf?lang=en");
    }

    @Test
    void aWithdrawnEditionIsGoneAndSaysWhy() {
        for (String address : List.of(
                TOWN + "/editions/wrong",
                TOWN + "/editions/wrong?knownAt=" + beforeTheWithdrawal,
                TOWN + "/editions/wrong?asOf=2024-07-01")) {
            Http.Answer answer = reader.getAnonymously(address);
            assertThat(answer.status()).as(address).isEqualTo(410);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("#withdrawn").text()).contains("令和6年7月15日に取り下げられました", "数え違い");
            assertThat(page.select("#withdrawn a").attr("href")).startsWith(TOWN + "/editions/right");
        }
    }

    @Test
    void anEditionThatIsNotThereIsUnknown() {
        for (String address : List.of(
                TOWN + "/editions/none", REPORT + "?asOf=2024-05-31", REPORT + "?knownAt=1", "/public/nowhere")) {
            Http.Answer answer = reader.getAnonymously(address);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void mayBeKeptForAWhileAndIsAskedForAgainByItsTag() {
        Http.Answer first = reader.getAnonymously(REPORT);
        assertThat(first.header("Cache-Control")).contains("public", "max-age=60");
        assertThat(first.header("Last-Modified")).isNotBlank();
        assertThat(first.header("Vary")).containsIgnoringCase("Accept-Language");
        String tag = String.valueOf(first.header("ETag"));
        assertThat(reader.getAnonymously(REPORT, "If-None-Match", tag).status()).isEqualTo(304);
        assertThat(reader.getAnonymously(REPORT + "?lang=en", "If-None-Match", tag)
                        .status())
                .as("another language is another page")
                .isEqualTo(200);
    }

    private static Document open(String address) {
        Http.Answer answer = reader.getAnonymously(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body(), address);
    }
}
