package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.signin.Browser;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The board of a council, the list of councils, and the opinions. */
class CouncilBoardIT {

    private static final String TOWN = "/municipalities/tomakomai";
    private static final String BOARD = TOWN + "/councils/committee?asOf=2025-12-01";
    private static final String LATEST = TOWN + "/councils/committee?year=2025";
    private static final String BEFORE_THE_YEAR_ENDS = "?asOf=2026-02-15";

    private static PageReader reader;

    @BeforeAll
    static void start() throws Exception {
        reader = new PageReader();
        reader.querySide().append(Histories.everyKind());
        reader.querySide().awaitAll();
        String entry = "{\"name\":\"勤労 花子\",\"reading\":\"きんろう はなこ\",\"note\":\"\"}";
        Http http = new Http(reader.querySide().port());
        assertThat(http.send(http.to("/api/municipalities/tomakomai/directory/p-a")
                                .header("Authorization", reader.querySide().bearer("tomakomai"))
                                .header("Content-Type", "application/json")
                                .PUT(java.net.http.HttpRequest.BodyPublishers.ofString(entry)))
                        .status())
                .isEqualTo(200);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @Test
    void namesMembersToWhoeverMayKnowAndToNobodyElse() {
        assertThat(reader.page(BOARD).select("main").text()).contains("勤労 花子", "きんろう はなこ");
        Browser reviewer = reader.signedInWith(
                reader.querySide().bearer("reviewer-1", "tomakomai", "city-hall", List.of("reviewer")));
        Http.Answer answer = reviewer.get(BOARD);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("p-a").doesNotContain("花子", "はなこ");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void tellsSeatsAndWhatIsVacant() {
        Document page = reader.page(BOARD);
        String members = page.select("#members + p").text();
        assertThat(members).contains("令和7年12月1日の時点で在任 2人", "定員 12人、欠員 10人");
        assertThat(page.select("#members ~ div table").first().text()).contains("公募市民 2 2 欠員なし", "学識経験者 定めなし 0");
        assertThat(page.select("#past-members").text()).contains("p-b", "転任");
    }

    @Test
    void showsTheCadenceWithASymbolAndAWordForEachMeeting() {
        Document page = reader.page(LATEST);
        assertThat(page.select(".strip li").eachText()).containsExactly("● 開催 令和7年5月27日 前年度の振り返り", "✕ 予定なし");
        assertThat(page.select("#cadence ~ p").first().text()).isEqualTo("開催 1回、予定 0回、足りない回数 1回");
        assertThat(page.select(".strip a").attr("href")).contains("/events/");
        assertThat(reader.page(TOWN + "/councils/committee?year=2024")
                        .select(".strip li")
                        .eachText())
                .containsExactly("✕ 予定なし", "✕ 予定なし");
    }

    @Test
    void listsMeetingsWithWhatCameOfEachItem() {
        Document page = reader.page(LATEST);
        assertThat(page.select("#meetings ~ article.card h3").eachText())
                .contains("● 令和7年5月27日 開催済み(記録確定)", "▽ 令和7年9月1日 中止");
        assertThat(page.text()).contains("意見あり 目標の根拠を", "1人のうち1人が出席", "台風");
    }

    @Test
    void tellsWhatIsDueAndWhoOwesIt() {
        Document page = reader.page(TOWN + "/councils/committee" + BEFORE_THE_YEAR_ENDS);
        assertThat(page.select("#due ~ div table").first().select("tbody tr").eachText())
                .isNotEmpty()
                .anySatisfy(row -> assertThat(row).contains("あと", "会議", "statutory_committee"));
    }

    @Test
    void showsTheReportsThatItReceived() {
        assertThat(reader.page(LATEST).select("#reports ~ div table tbody tr").text())
                .contains("令和5年度", "年度の結果", "意見あり", "担い手を", "8bdec2f5");
    }

    @Test
    void tellsTheFateOfOpinionsOnceEach() {
        Document page = reader.page(TOWN + "/councils/committee");
        assertThat(page.select("#opinion-flow tbody tr").eachText())
                .hasSize(2)
                .anySatisfy(row -> assertThat(row).contains("反映する", "取組に反映", " 1 ", "市役所"))
                .anySatisfy(row -> assertThat(row).contains("回答なし", "取下げ", " 1 "));
        assertThat(page.select("#opinion-flow svg text").eachText()).contains("■ 述べられた意見 2", "● 取組に反映 1");
    }

    @Test
    void leadsFromEachFigureToItsEvents() {
        Document page = reader.page(TOWN + "/councils/committee?year=2025");
        List<Element> figures = page.select("#opinion-flow td.number, #cadence ~ div td.number");
        assertThat(figures).isNotEmpty();
        for (Element figure : page.select("#opinion-flow td.number")) {
            assertThat(reader.page(figure.select("a").attr("href")).select("h1").text())
                    .isNotBlank();
        }
    }

    @Test
    void theListTellsWhatIsDueNext() {
        Document page = reader.page(TOWN + "/councils" + BEFORE_THE_YEAR_ENDS);
        assertThat(page.select("h2").eachText()).contains("会議 statutory_committee", "会議 internal_liaison");
        assertThat(page.select(".cards").text()).contains("次の期限");
        assertThat(page.select("h2 a").eachAttr("href")).allMatch(link -> link.contains("asOf=2026-02-15"));
    }

    @Test
    void opinionsAreChosenByTheirFate() {
        assertThat(reader.page(TOWN + "/opinions").select("article.opinion")).hasSize(2);
        Document chosen = reader.page(TOWN + "/opinions?fate=WITHDRAWN");
        assertThat(chosen.select("article.opinion")).hasSize(1);
        assertThat(chosen.select("article.opinion").text()).contains("質問だった");
        assertThat(chosen.select("[aria-current=true]").text()).contains("取下げ (1)");
    }

    @Test
    void whatNobodyReportedLeadsToTheActionsThemselves() {
        Document year = reader.page(TOWN + "/plans/city-3/years/2023");
        Element count = year.select("#total td.value").last();
        Document list = reader.page(count.select("a").attr("href"));
        assertThat(list.select("tbody tr")).hasSize(Integer.parseInt(count.attr("data-value")));
        assertThat(list.select("tbody th a").attr("href")).contains("/plans/city-3/years/2023#action-");
        assertThat(reader.get(TOWN + "/not-reported?year=2023&of=%3Cscript%3E").status())
                .isEqualTo(400);
        assertThat(reader.get(TOWN + "/not-reported?year=2023&of=-.-").status()).isEqualTo(400);
    }

    @Test
    void anUnknownCouncilIsToldAsAPage() {
        Http.Answer answer = reader.get(TOWN + "/councils/nobody");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main code").text()).contains("COUNCIL_UNKNOWN");
    }

    @Test
    void theMunicipalityLeadsThere() {
        assertThat(reader.page(TOWN).select("main a").eachAttr("href"))
                .contains(TOWN + "/councils", TOWN + "/opinions", "/public/tomakomai");
    }
}
