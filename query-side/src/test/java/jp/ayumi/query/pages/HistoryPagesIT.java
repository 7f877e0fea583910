package jp.ayumi.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.timeline.TimelineKind;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.postgres.CheckpointSigner;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.query.plan.PlanSamples;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Pages that go through the history of a plan. */
class HistoryPagesIT {

    private static final String TOWN = "/municipalities/tomakomai";
    private static final String PLAN = TOWN + "/plans/city-3";
    private static final String HISTORY = PLAN + "/history";
    private static final String COMPARE = PLAN + "/compare";

    @TempDir
    private static Path keys;

    private static PageReader reader;
    private static long decided;
    private static NoteSigner key;

    @BeforeAll
    static void start() throws InterruptedException {
        reader = new PageReader();
        reader.querySide().append(Histories.everyKind());
        HostileTown.writtenTo(reader.querySide());
        decided = reader.querySide()
                .append(
                        PlanSamples.revised(
                                PlanSamples.CITY,
                                4,
                                PlanSamples.changing(
                                        PlanSamples.actions(PlanSamples.action("action-3", "measure-1", "新しい居場所づくり")))),
                        Map.of(
                                MetadataKeys.ACTOR, "https://idp#42",
                                MetadataKeys.ORGANIZATION, "city-hall",
                                MetadataKeys.ROLES, "secretariat",
                                MetadataKeys.REASON, "会議の意見",
                                MetadataKeys.DECISION_NUMBER, "苫福第12号"));
        KeyFile file = new KeyFile(keys.resolve("log.key"));
        key = LogKey.ensure(file, "test.example/pages", () -> false);
        new CheckpointSigner(reader.querySide().bean(DataSource.class), file, key, Clock.systemUTC()).sign();
        reader.querySide().awaitAll();
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    private static List<Long> positions(Document page) {
        return page.select(".timeline > li").stream()
                .map(line -> Long.valueOf(line.id().substring(1)))
                .toList();
    }

    @Nested
    class ATimeline {

        @Test
        void saysWhoInWhichRoleWhyAndByWhichDecisionAndLeadsToTheEvent() {
            Element line = reader.page(HISTORY).select("#p" + decided).first();

            assertThat(line.text()).contains("計画の見直し", "第4次の見直し", "苫小牧市役所", "事務局", "会議の意見", "苫福第12号", "策定・見直し");
            assertThat(line.select("h2 a").attr("href")).isEqualTo(TOWN + "/events/" + decided);
            assertThat(reader.page(TOWN + "/events/" + decided).select("h1").text())
                    .contains("計画の見直し");
        }

        @Test
        void isWalkedThroughByLinksInBothDirections() {
            List<Long> back = walked(HISTORY);
            List<Long> forward = new ArrayList<>(walked(HISTORY + "?direction=FORWARD"));
            assertThat(forward).hasSizeGreaterThan(50).isSorted();
            Collections.reverse(forward);
            assertThat(back).isEqualTo(forward);
        }

        private List<Long> walked(String first) {
            List<Long> walked = new ArrayList<>();
            String address = first;
            while (!address.isEmpty()) {
                Document page = reader.page(address);
                walked.addAll(positions(page));
                address = page.select("a[rel=next]").attr("href");
            }
            return walked;
        }

        @ParameterizedTest
        @EnumSource(TimelineKind.class)
        void isNarrowedToAKindByALink(TimelineKind kind) {
            String link = reader.page(HISTORY)
                    .select(".choices a[href*=kind=" + kind + "]")
                    .attr("href");
            Document page = reader.page(link);

            assertThat(page.select(".timeline > li"))
                    .isNotEmpty()
                    .allMatch(line -> line.hasClass("kind-" + kind.name().toLowerCase(Locale.ROOT)));
            assertThat(page.select(".choices a[aria-current]").attr("href")).isEqualTo(link);
        }

        @Test
        void obeysBothClocks() {
            assertThat(positions(reader.page(HISTORY + "?knownAt=40")))
                    .isNotEmpty()
                    .allMatch(position -> position <= 40);
            assertThat(reader.page(HISTORY + "?asOf=2024-04-01")
                            .select(".timeline time")
                            .eachAttr("datetime"))
                    .isNotEmpty()
                    .allMatch(day -> day.compareTo("2024-04-01") <= 0);
        }

        @Test
        void refusesWhatItDoesNotKnow() {
            assertThat(reader.get(TOWN + "/plans/none/history").status()).isEqualTo(404);
            assertThat(reader.get(HISTORY + "?kind=NONE").status()).isEqualTo(400);
        }

        @Test
        void isReachedFromThePlan() {
            assertThat(reader.page(PLAN).select("main a").eachAttr("href")).contains(HISTORY, COMPARE);
        }
    }

    @Nested
    class AComparison {

        @Test
        void isReachedFromARevisionAndShowsOldBesideNew() {
            String link = reader.page(HISTORY)
                    .select("#p" + decided + " a[href*=compare]")
                    .attr("href");
            assertThat(link).isEqualTo(COMPARE + "?from=revision-3&to=revision-4");

            Element changed = reader.page(link)
                    .select("tr.mark-changed:contains(新しい居場所づくり)")
                    .first();
            assertThat(changed.select(".mark-word").text()).contains("△", "変更", "Changed");
            assertThat(changed.select("del").eachText()).contains("取組 action-3");
            assertThat(changed.select("ins").eachText()).contains("新しい居場所づくり");
        }

        @ParameterizedTest
        @CsvSource({"0,1,mark-added,＋ 追加", "1,2,mark-moved,→ 移動", "2,3,mark-ended,× 終了"})
        void marksWhatHappenedByWordAndSymbol(int from, int to, String css, String word) {
            Document page = reader.page(COMPARE + "?from=revision-" + from + "&to=revision-" + to);

            assertThat(page.select("tr." + css + " .mark-word").text()).contains(word);
        }

        @Test
        void tellsValuesInWords() {
            assertThat(reader.page(COMPARE + "?from=revision-1&to=revision-2")
                            .select("tr.mark-moved td dd")
                            .eachText())
                    .containsExactly("施策「施策 measure-2」", "施策「施策 measure-1」");
            assertThat(reader.page(COMPARE + "?from=revision-2&to=revision-3")
                            .select("tr.mark-ended ins")
                            .eachText())
                    .contains("令和6年4月1日");
        }

        @Test
        void ofTwoMomentsKnowsTheYearsToo() {
            Document page = reader.page(COMPARE + "?from=24&to=25");

            assertThat(page.select("del").eachText()).contains("40");
            assertThat(page.select("ins").eachText()).contains("60");
        }

        @Test
        void leadsAFormsTimeToTheMomentThatIsTheSameEverywhere() {
            assertThat(reader.get(COMPARE + "?from=2026-04-01T09:00&to=").header("Location"))
                    .endsWith(COMPARE + "?from=2026-04-01T00:00:00Z");
        }

        @Test
        void offersTheRevisionsAndKeepsBothClocksInItsForms() {
            Document page = reader.page(COMPARE + "?knownAt=40&lang=en");

            assertThat(page.select("#revision-from option").eachAttr("value"))
                    .containsExactly("revision-0", "revision-1", "revision-2", "revision-3");
            assertThat(page.select("#revision-to option[selected]").attr("value"))
                    .isEqualTo("revision-3");
            assertThat(page.select("form.choose"))
                    .hasSize(2)
                    .allSatisfy(
                            form -> assertThat(form.select("input[type=hidden]").eachAttr("name"))
                                    .containsExactly("knownAt", "lang"));
        }

        @ParameterizedTest
        @CsvSource({
            "from=revision-2&to=revision-1, MOMENTS_REVERSED",
            "from=revision-99, REVISION_UNKNOWN",
            "from=yesterday, PARAMETER_INVALID",
            "from=1&to=60&knownAt=40, MOMENT_IN_FUTURE"
        })
        void refusesAsTheApiDoes(String query, String code) {
            assertThat(Jsoup.parse(reader.get(COMPARE + "?" + query).body())
                            .select("main code")
                            .text())
                    .contains(code);
        }
    }

    @Nested
    class Sliders {

        @Test
        void standInTheTimeBarOfEveryPageAndAreHiddenUntilAScriptHasFilledThem() {
            for (String address : List.of(TOWN, PLAN, PLAN + "/years/2023", HISTORY, COMPARE)) {
                Document page = reader.page(address + "?knownAt=60&lang=en");
                assertThat(page.select(".time-bar .slider[hidden] input[type=range]"))
                        .as(address)
                        .hasSize(2);
                assertThat(page.select("#known-at-slider").attr("data-said")).isEqualTo("record 60");
                assertThat(reader.get(page.select(".time-bar").attr("data-moments"))
                                .status())
                        .isEqualTo(200);
            }
        }

        @Test
        void goThroughTheDaysOfThePageInWords() {
            JsonNode ofPlan = moments(PLAN);
            JsonNode ofYear = moments(PLAN + "/years/2024");

            assertThat(days(ofPlan)).isSorted().contains("2024-04-01", "2027-03-31");
            assertThat(days(ofPlan)).allMatch(day -> day.compareTo("2021-04-01") >= 0);
            assertThat(days(ofYear)).isNotEmpty().allMatch(day -> day.compareTo("2024-04-01") >= 0);
            assertThat(days(moments(TOWN))).containsAll(days(ofPlan));
            assertThat(ofPlan.path("effective").path(0).path("words").asString())
                    .startsWith("令和");
            assertThat(moments(TOWN).path("recorded").size())
                    .as("all on one day")
                    .isEqualTo(1);
            assertThat(ofPlan.path("recorded").valueStream().map(JsonNode::toString))
                    .anyMatch(moment -> moment.contains("\"value\":\"" + decided + "\"") && moment.contains("計画の見直し"));
            assertThat(reader.page(PLAN + "?knownAt=" + decided).select(".past").text())
                    .contains(String.valueOf(decided));
        }

        @Test
        void areForWhoMayReadTheTown() {
            assertThat(reader.getAnonymously(TOWN + "/moments").status()).isEqualTo(302);
            assertThat(reader.get("/municipalities/kuki/moments?plan=city-3").status())
                    .isEqualTo(404);
        }

        private JsonNode moments(String page) {
            return reader.get(reader.page(page).select(".time-bar").attr("data-moments"))
                    .json();
        }

        private List<String> days(JsonNode moments) {
            return moments.path("effective")
                    .valueStream()
                    .map(moment -> moment.path("day").asString())
                    .toList();
        }
    }

    @Nested
    class AProof {

        @Test
        void hasEverythingThatABrowserNeedsToCheckIt() {
            Document page = reader.page(TOWN + "/events/" + decided);
            Element verify = page.select("#verify").first();
            JsonNode evidence = reader.get(verify.attr("data-evidence")).json();

            assertThat(evidence.path("leafData").asString())
                    .isEqualTo(page.select("#proof-leaf-data").first().wholeText())
                    .contains("\n" + verify.attr("data-event-id") + "\n", "\n" + verify.attr("data-stream") + "\n");
            assertThat(evidence.path("key").asString())
                    .isEqualTo(key.verifier().text())
                    .isEqualTo(page.select("#proof-key").text());
            assertThat(new String(
                            Base64.getDecoder().decode(evidence.path("payload").asString()), StandardCharsets.UTF_8))
                    .contains("新しい居場所づくり");
            assertThat(verify.select("[data-step]")).hasSize(7);
            assertThat(verify.hasAttr("hidden"))
                    .as("nothing is offered without a script")
                    .isTrue();
        }

        @Test
        void isForWhoMayReadTheEvent() {
            String evidence = TOWN + "/events/" + decided + "/evidence";
            assertThat(reader.getAnonymously(evidence).status()).isEqualTo(302);
            assertThat(reader.get("/municipalities/kuki/events/" + decided + "/evidence")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class HostileText {

        @Test
        void isShownAsText() {
            for (String address : List.of(
                    HostileTown.PLAN_ADDRESS + "/history",
                    HostileTown.PLAN_ADDRESS + "/compare?from=0",
                    HostileTown.PLAN_ADDRESS + "/compare?from=revision-0")) {
                Http.Answer answer = reader.get(address);
                Document page = Jsoup.parse(answer.body());
                assertThat(answer.status()).as(address).isEqualTo(200);
                assertThat(page.select("main script, main img, [onerror]")).isEmpty();
                assertThat(page.wholeText()).contains("plan" + HostileTown.HARM);
            }
            assertThat(reader.page(HostileTown.PLAN_ADDRESS + "/history").wholeText())
                    .contains("role" + HostileTown.HARM, "why" + HostileTown.HARM, "decision" + HostileTown.HARM);
            assertThat(reader.page(HostileTown.PLAN_ADDRESS + "/compare?from=0").wholeText())
                    .contains("action" + HostileTown.HARM, "because" + HostileTown.HARM);
        }
    }
}
