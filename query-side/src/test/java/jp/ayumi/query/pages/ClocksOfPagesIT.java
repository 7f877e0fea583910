package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import jp.ayumi.query.projection.Histories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each page of a municipality shows another day and what was known earlier, or says why it does not. */
class ClocksOfPagesIT {

    private static final String TOWN = "/municipalities/tomakomai";
    private static final String COMPARE = TOWN + "/plans/city-3/compare";

    private static PageReader reader;

    @BeforeAll
    static void start() throws InterruptedException {
        reader = new PageReader();
        reader.querySide().append(Histories.everyKind());
        reader.querySide().awaitAll();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    static Stream<String> pages() {
        return PagesIT.addresses().stream().filter(address -> address.startsWith(TOWN));
    }

    static Stream<String> pagesThatADayMakesADifferenceTo() {
        return Stream.concat(
                pages().filter(page -> !page.contains("/events") && !page.contains("/compare")),
                Stream.of(COMPARE + "?from=revision-0"));
    }

    /** Before the year was opened and the first council set up. */
    @ParameterizedTest
    @MethodSource("pages")
    void noPageKnowsWhatWasRecordedLater(String page) {
        assertThat(told(with(page, "knownAt=20"))).isNotEqualTo(told(page));
    }

    @ParameterizedTest
    @MethodSource("pagesThatADayMakesADifferenceTo")
    void aPageShowsTheDayThatIsAskedFor(String page) {
        assertThat(told(with(page, "asOf=2023-05-31"))).isNotEqualTo(told(page));
    }

    @Test
    void whatIsComparedWithoutANewerMomentIsWhatWasInForceOnTheDay() {
        Document page = reader.page(COMPARE + "?from=revision-0&asOf=2023-05-31");
        assertThat(page.select("#compared").text()).contains("令和5年5月31日に施行されていた内容");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                COMPARE + "?from=revision-0&to=revision-1",
                TOWN + "/events/25",
                TOWN + "/events?at=24,25",
            })
    void whereADayMakesNoDifferenceThePageSaysSo(String page) {
        String there = with(page, "asOf=2023-05-31");
        assertThat(told(there)).isEqualTo(told(page));
        assertThat(reader.page(page).select("main > div > .hint")).isEmpty();
        assertThat(reader.page(there).select("main > div > .hint").text()).containsAnyOf("どの日から見ても", "令和5年5月31日の姿は");
        assertThat(reader.page(there + "&lang=en").select("main > div > .hint").text())
                .containsAnyOf("on whatever day", "where no newer one");
    }

    @Test
    void theEntranceTellsThatThePastIsLookedAt() {
        assertThat(reader.page("/").select(".time-bar")).isEmpty();
        Document page = reader.page("/?asOf=2023-05-31&knownAt=24");
        assertThat(page.select(".past").text()).contains("令和5年5月31日", "24");
        assertThat(page.select(".past a").attr("href")).isEqualTo("/");
    }

    private static String with(String page, String clock) {
        return page + (page.contains("?") ? "&" : "?") + clock;
    }

    /** What a page says beside how it can be moved through time; a refusal says something else. */
    private static String told(String address) {
        Document page = Jsoup.parse(reader.get(address).body());
        page.select(".time-bar, .hint").remove();
        return page.select("main").text();
    }
}
