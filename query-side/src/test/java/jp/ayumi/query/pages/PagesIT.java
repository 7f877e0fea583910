package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is true of every page. */
class PagesIT {

    private static PageReader reader;
    private static long hostile;

    @BeforeAll
    static void start() throws InterruptedException {
        reader = new PageReader();
        reader.querySide().append(Histories.everyKind());
        hostile = HostileTown.writtenTo(reader.querySide());
        HostileCouncil.writtenTo(reader.querySide());
        reader.querySide().awaitAll();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    /** Every page by an address. */
    static List<String> addresses() {
        return List.of(
                "/",
                "/municipalities/tomakomai",
                "/municipalities/tomakomai/plans/city-3",
                "/municipalities/tomakomai/plans/city-3/years/2023",
                "/municipalities/tomakomai/plans/city-3/history",
                "/municipalities/tomakomai/plans/city-3/compare",
                "/municipalities/tomakomai/plans/city-3/compare?from=revision-0&to=revision-1",
                "/municipalities/tomakomai/documents",
                "/municipalities/tomakomai/events/25",
                "/municipalities/tomakomai/events?at=24,25",
                "/municipalities/tomakomai/councils",
                "/municipalities/tomakomai/councils/committee?year=2025",
                "/municipalities/tomakomai/opinions",
                "/municipalities/tomakomai/not-reported?year=2023",
                "/public",
                "/public/tomakomai",
                "/public/tomakomai/editions/report-2");
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void hasOneHeadingLandmarksAndALanguage(String address) {
        for (String language : List.of("ja", "en")) {
            Document page = reader.page(with(address, "lang=" + language));
            assertThat(page.select("html").attr("lang")).isEqualTo(language);
            assertThat(page.select("h1")).hasSize(1);
            assertThat(page.title()).contains(page.select("h1").text());
            assertThat(page.select("main, header, footer")).hasSize(3);
            assertThat(page.select("a.skip").attr("href")).isEqualTo("#content");
            assertThat(levels(page)).as("no level is left out").isEqualTo(stepwise(levels(page)));
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void namesItsControlsTablesAndPictures(String address) {
        Document page = reader.page(address);
        for (Element control : page.select("input:not([type=hidden]), select")) {
            assertThat(page.select("label[for=" + control.id() + "]").text()).isNotBlank();
        }
        for (Element table : page.select("table")) {
            assertThat(table.select("caption").text()).isNotBlank();
            assertThat(table.select("th:not([scope])")).isEmpty();
        }
        for (Element picture : page.select("svg[role=img]")) {
            assertThat(picture.select("> title").text()).isNotBlank();
        }
        assertThat(page.select("img:not([alt])")).isEmpty();
        Set<String> ids = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(page.select("[id]"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void needsNothingThatTheBrowserIsToldToRefuse(String address) {
        Document page = reader.page(address);
        assertThat(page.select("[style], style, script:not([src]), [onclick], [onload]"))
                .isEmpty();
        assertThat(page.select("[src], link[href]").stream()
                        .map(one -> one.hasAttr("src") ? one.attr("src") : one.attr("href")))
                .allMatch(path -> path.startsWith("/assets/"));
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void keepsBothClocksAndTheLanguageInEveryLink(String address) {
        String asked = with(address, "asOf=2025-09-30&knownAt=" + hostile + "&lang=en");
        for (Element link : reader.page(asked).select("main a[href^=/], .crumbs a")) {
            if (!link.attr("href").contains("#")
                    && !link.parents().is(".past")
                    && !link.attr("href").startsWith("/api/")) {
                assertThat(link.attr("href")).contains("asOf=2025-09-30", "knownAt=" + hostile, "lang=en");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isSmallWithAllThatItLoadsAtFirst(String address) throws Exception {
        int size = reader.size(address);
        for (Element loaded : reader.page(address).select("script[src], link[href]")) {
            size += reader.size(loaded.hasAttr("src") ? loaded.attr("src") : loaded.attr("href"));
        }
        assertThat(size).isLessThan(100_000);
    }

    @Test
    void theLibraryOfChartsIsLoadedByChartsOnly() throws Exception {
        String scripts =
                reader.page("/").select("script[type=module]").attr("src").replace("pages.js", "");
        assertThat(reader.size(scripts + "echarts.common.min.js")).isLessThan(300_000);
        for (String address : addresses()) {
            assertThat(reader.get(address).body()).doesNotContain("echarts");
        }
    }

    @Nested
    class Addresses {

        @Test
        void areCleanedOfWhatAFormLeavesEmpty() {
            Http.Answer answer = reader.get("/?asOf=&knownAt=%20&lang=en");
            assertThat(answer.status()).isEqualTo(302);
            assertThat(answer.header("Location")).endsWith("/?lang=en");
        }

        @Test
        void sayAMomentThatIsTheSameEverywhere() {
            assertThat(reader.get("/?knownAt=2026-04-01T09:00").header("Location"))
                    .endsWith("/?knownAt=2026-04-01T00:00:00Z");
            assertThat(reader.get("/?knownAt=2026-04-01").header("Location"))
                    .endsWith("/?knownAt=2026-04-01T14:59:59Z");
        }

        @Test
        void ofNoPageAreToldAsAPage() {
            Http.Answer answer = reader.get("/municipalities/tomakomai/nothing/here");
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(Jsoup.parse(answer.body()).select("main code").text()).contains("PATH_UNKNOWN");
        }
    }

    @Nested
    class Problems {

        @Test
        void areToldInPlainWordsWithTheirCode() {
            refused("/?asOf=yesterday", 400, "PARAMETER_INVALID");
            refused("/?asOf=2025-01-01&asOf=2025-01-02", 400, "PARAMETER_INVALID");
            refused("/?knownAt=99999999", 400, "KNOWN_AT_IN_FUTURE");
            refused("/?misspelt=1", 400, "PARAMETER_UNKNOWN");
        }

        @Test
        void showNothingOfWhatWasSentAsMarkup() {
            Http.Answer answer = reader.get("/?knownAt=%3Cscript%3Ealert(1)%3C/script%3E&lang=en");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body()).doesNotContain("<script>alert");
        }

        @Test
        void outsideOfAnyPageAreToldAsAPageToWhoReadsPages() {
            Http.Answer page = reader.get("/nowhere", "Accept", "text/html");
            assertThat(page.status()).isEqualTo(401);
            Http.Answer api = reader.get("/api/nowhere", "Accept", "text/html");
            assertThat(api.header("Content-Type")).startsWith("application/problem+json");
            Http.Answer forged = reader.post("/logout", "Accept", "text/html");
            assertThat(forged.status()).isEqualTo(403);
            assertThat(Jsoup.parse(forged.body()).select("main code").text()).contains("ACCESS_DENIED");
        }

        private void refused(String address, int status, String code) {
            Http.Answer answer = reader.get(address);
            assertThat(answer.status()).as(address).isEqualTo(status);
            Document page = Jsoup.parse(answer.body());
            assertThat(page.select("main code").text()).contains(code);
            assertThat(page.select("h1")).hasSize(1);
        }
    }

    @Nested
    class TheHeader {

        private static final String TOWN = "/municipalities/tomakomai";

        @Test
        void saysWhatSomebodyIsThereForAndNoId() {
            assertThat(of(reader.page(TOWN))).startsWith("苫小牧市 担当職員、監査人").doesNotContain("staff-1");
            assertThat(of(reader.page(TOWN + "?lang=en"))).startsWith("staff, auditor, 苫小牧市");
            assertThat(of(reader.page("/?knownAt=1")))
                    .as("who reads is no matter of the past")
                    .startsWith("苫小牧市");
        }

        @Test
        void saysTheNameThatTheTokenTells() {
            assertThat(of(signedInWith(reader.querySide().bearerOf(" 苫小牧 花子", "tomakomai"))))
                    .startsWith("苫小牧 花子 ")
                    .doesNotContain("監査人");
            assertThat(of(signedInWith(reader.querySide().bearerOf(" ", "tomakomai"))))
                    .startsWith("苫小牧市 監査人");
        }

        @Test
        void namesNoMunicipalityWhereThereIsNoneToName() {
            assertThat(of(signedInWith(reader.querySide().bearerOfTheInstallation("administrator"))))
                    .startsWith("管理者");
            assertThat(of(signedInWith(reader.querySide().bearerOf("", "not-yet-registered"))))
                    .startsWith("not-yet-registered 監査人");
        }

        private Document signedInWith(String bearer) {
            return Jsoup.parse(reader.signedInWith(bearer).get("/").body());
        }

        private String of(Document page) {
            return page.select("header .person").text();
        }
    }

    @Nested
    class Assets {

        @Test
        void areKeptForGoodUnderAnAddressThatChangesWithThem() {
            String style = reader.page("/").select("link[rel=stylesheet]").attr("href");
            for (String file :
                    List.of(style, style.replace("pages.css", "htmx.min.js"), style.replace("pages.css", "sse.js"))) {
                Http.Answer answer = reader.getAnonymously(file);
                assertThat(answer.status()).as(file).isEqualTo(200);
                assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
            }
            assertThat(reader.getAnonymously("/assets/000000000000/pages.css").status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class BothClocks {

        private static final String YEAR = "/municipalities/tomakomai/plans/city-3/years/2023";

        @Test
        void apply() {
            assertThat(reader.page(YEAR).select("#action-action-1 .state").text())
                    .contains("60%");
            assertThat(reader.page(YEAR + "?knownAt=24")
                            .select("#action-action-1 .state")
                            .text())
                    .as("before the correction")
                    .contains("40%");
            assertThat(reader.get(YEAR + "?knownAt=20").status())
                    .as("before it was opened")
                    .isEqualTo(404);
            assertThat(Jsoup.parse(reader.get(YEAR + "?asOf=2023-03-31").body())
                            .select("main code")
                            .text())
                    .contains("AS_OF_BEFORE_YEAR");
        }

        @Test
        void areToldInTheBarAndLeadBack() {
            Document page = reader.page(YEAR + "?asOf=2024-04-01&knownAt=40");
            assertThat(page.select(".past").text()).contains("令和6年4月1日", "40");
            assertThat(page.select(".past a").attr("href")).isEqualTo(YEAR);
            assertThat(page.select("#as-of").attr("value")).isEqualTo("2024-04-01");
            assertThat(page.select("#known-at").attr("value")).isEqualTo("40");
        }

        @Test
        void endTheLiveUpdates() {
            assertThat(reader.page(YEAR).select("[sse-connect]").attr("sse-connect"))
                    .isEqualTo("/municipalities/tomakomai/live?plan=city-3&year=2023");
            assertThat(reader.page(YEAR + "?knownAt=40").select("[sse-connect]"))
                    .isEmpty();
        }
    }

    @Nested
    class Figures {

        @Test
        void leadToTheEventsBehindThem() {
            Document page = reader.page("/municipalities/tomakomai/plans/city-3/years/2023");
            for (Element figure : page.select("td.value[data-value]")) {
                if (!figure.attr("data-value").equals("0")) {
                    Document behind = reader.page(figure.select("a").attr("href"));
                    assertThat(behind.select("h1").text()).isNotBlank();
                }
            }
            assertThat(page.select("#total td a").attr("href")).isEqualTo("/municipalities/tomakomai/events/25");
        }

        @Test
        void haveAnOwnerAndALastUpdateBesideThem() {
            Document page = reader.page("/municipalities/tomakomai/plans/city-3/years/2023");
            assertThat(page.select("#by-goal tbody tr"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.text()).contains("苫小牧市役所"));
            assertThat(page.select("#by-goal tbody tr .source a")).isNotEmpty();
        }
    }

    @Nested
    class HostileText {

        @Test
        void isShownAsTextWhereverItStands() {
            shown(HostileTown.ADDRESS, "town", "area", "hall", "plan", "division");
            shown(
                    HostileTown.PLAN_ADDRESS,
                    "plan",
                    "philosophy",
                    "goal",
                    "goalDescription",
                    "measure",
                    "action",
                    "indicator",
                    "goalLevel",
                    "noTarget",
                    "unit",
                    "hall",
                    "description");
            shown(
                    HostileTown.YEAR_ADDRESS,
                    "plan",
                    "goal",
                    "action",
                    "indicator",
                    "unit",
                    "noTarget",
                    "done",
                    "issue",
                    "achieved",
                    "notAchieved",
                    "because",
                    "nextStep",
                    "council",
                    "opinion",
                    "grade",
                    "direction",
                    "directionReason",
                    "hall",
                    "area",
                    "actionLevel",
                    "division");
            shown(
                    HostileTown.ADDRESS + "/events/" + (hostile - 4),
                    "actor",
                    "role",
                    "why",
                    "decision",
                    "done",
                    "issue",
                    "note",
                    "hall");
            shown(
                    HostileTown.ADDRESS + "/events?at=" + (hostile - 4) + "," + hostile,
                    "role",
                    "why",
                    "decision",
                    "hall");
            shown("/", "town", "reading");
        }

        @Test
        void isShownAsTextOfCouncilsToo() {
            shown(HostileTown.ADDRESS + "/councils", "council", "councilReading", "hall", "area");
            shown(
                    HostileTown.ADDRESS + "/councils/council?year=2024",
                    "council",
                    "councilReading",
                    "basis",
                    "existing",
                    "class",
                    "agenda",
                    "minutes",
                    "outcome",
                    "cancelled",
                    "note",
                    "deliberated",
                    "said",
                    "answer",
                    "remark",
                    "left",
                    "takenBack",
                    "plan",
                    "hall");
            shown(
                    HostileTown.ADDRESS + "/opinions",
                    "council",
                    "said",
                    "answer",
                    "remark",
                    "left",
                    "takenBack",
                    "plan");
        }

        @Test
        void isShownAsTextOfWhatWasPublishedToo() {
            shown("/public", "town", "reading");
            shown("/public/hostile", "town", "edition", "planTitle", "area", "areaReading", "group", "pledge");
            shown(
                    "/public/hostile/editions/standing",
                    "edition",
                    "part",
                    "partText",
                    "planTitle",
                    "goalTitle",
                    "actionTitle",
                    "achieved",
                    "notAchieved",
                    "because",
                    "nextStep",
                    "directionLabel",
                    "directionReason",
                    "gradeLabel",
                    "body",
                    "opinion",
                    "question",
                    "reviewed",
                    "indicator",
                    "unit",
                    "hall",
                    "entry",
                    "intention",
                    "until",
                    "area",
                    "group",
                    "pledge");
        }

        private void shown(String address, String... texts) {
            Document page = reader.page(address);
            assertThat(page.select("main script, main img, [onerror]"))
                    .as(address)
                    .isEmpty();
            for (String text : texts) {
                assertThat(page.wholeText()).as(address + " shows " + text).contains(text + HostileTown.HARM);
            }
        }
    }

    @Nested
    class Live {

        @Test
        void aPageIsToldThatSomethingHappened() throws Exception {
            try (Stream<String> lines = reader.follow("/municipalities/kuki/live?plan=any")) {
                CompletableFuture<String> told =
                        CompletableFuture.supplyAsync(() -> lines.filter(line -> line.startsWith("event:"))
                                .findFirst()
                                .orElse(""));
                reader.querySide()
                        .append(List.of(new OrganizationRegistered(
                                new MunicipalityId("kuki"),
                                new Organization(new OrganizationId("npo"), "団体", "", OrganizationKind.NPO))));
                assertThat(told.get(30, TimeUnit.SECONDS)).isEqualTo("event:changed");
            }
        }

        @Test
        void nobodyFollowsWithoutASession() {
            assertThat(reader.getAnonymously("/municipalities/kuki/live", "Accept", "text/event-stream")
                            .status())
                    .isEqualTo(401);
        }
    }

    @Test
    void whoHasNotSignedInSeesTheEntranceAndNothingBehindIt() {
        assertThat(reader.getAnonymously("/").status()).isEqualTo(200);
        assertThat(reader.getAnonymously("/municipalities/tomakomai").status()).isEqualTo(302);
    }

    static String with(String address, String parameters) {
        return address + (address.contains("?") ? "&" : "?") + parameters;
    }

    private static List<Integer> levels(Document page) {
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
    }

    /** The same, but never more than one deeper than before. */
    private static List<Integer> stepwise(List<Integer> levels) {
        int[] before = {0};
        return levels.stream()
                .map(level -> before[0] = Math.min(level, before[0] + 1))
                .toList();
    }
}
