package jp.ayumi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.ayumi.api.MetadataKeys;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.api.plan.PlanId;
import jp.ayumi.log.StoredEvent;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.plan.PlanSamples;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The queries over HTTP, as a client sees them. */
class QueriesIT {

    private static final String TOMAKOMAI = "/api/municipalities/tomakomai";
    private static final String CITY = TOMAKOMAI + "/plans/city-3";

    private static QuerySide querySide;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        querySide.append(Histories.everyKind());
        querySide.append(
                new LessonRecorded(PlanSamples.CITY, new LessonId("lesson-2"), "もう一つ", new LessonOrigin(null, null)),
                Map.of(
                        MetadataKeys.ACTOR, "https://idp#7",
                        MetadataKeys.ORGANIZATION, "city-hall",
                        MetadataKeys.ROLES, "planner",
                        MetadataKeys.REASON, "忘れないため"));
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/api/municipalities/tomakomai",
        "/api/municipalities/tomakomai/plans",
        "/api/municipalities/kuki/plans",
        "/api/municipalities/tomakomai/plans/city-3",
        "/api/municipalities/tomakomai/plans/city-3?revision=0",
        "/api/municipalities/tomakomai/plans/city-3/revisions",
        "/api/municipalities/tomakomai/plans/city-3/history",
        "/api/municipalities/tomakomai/plans/city-3/counterparts",
        "/api/municipalities/tomakomai/plans/city-3/lessons",
        "/api/municipalities/tomakomai/events",
        "/api/municipalities/tomakomai/events/1"
    })
    void everyQueryIsAnsweredToAMemberAndToNobodyElse(String path) {
        assertThat(querySide.get(path).status()).isEqualTo(200);
        assertThat(querySide.getAnonymously(path).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/municipalities/nowhere, MUNICIPALITY_UNKNOWN",
        "/api/municipalities/nowhere/plans, MUNICIPALITY_UNKNOWN",
        "/api/municipalities/tomakomai/plans/nothing, PLAN_UNKNOWN",
        "/api/municipalities/tomakomai/plans/nothing?revision=1, PLAN_UNKNOWN",
        "/api/municipalities/tomakomai/plans/city-3?revision=9, REVISION_UNKNOWN",
        "/api/municipalities/tomakomai/plans/nothing/revisions, PLAN_UNKNOWN",
        "/api/municipalities/tomakomai/plans/nothing/history, PLAN_UNKNOWN",
        "/api/municipalities/tomakomai/plans/nothing/counterparts, PLAN_UNKNOWN",
        "/api/municipalities/tomakomai/plans/nothing/lessons, PLAN_UNKNOWN",
        "/api/municipalities/nowhere/events, MUNICIPALITY_UNKNOWN",
        "/api/municipalities/tomakomai/events/2, EVENT_UNKNOWN",
        "/api/municipalities/tomakomai/events/99999, EVENT_UNKNOWN"
    })
    void whatIsNotThereIsNamed(String path, String code) {
        Http.Answer answer = querySide.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).doesNotContain("…");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/municipalities/tomakomai/plans/city-3?revision=-1",
        "/api/municipalities/tomakomai/plans/city-3?revision=x",
        "/api/municipalities/tomakomai/plans/city-3/history?limit=0",
        "/api/municipalities/tomakomai/plans/city-3/history?limit=201",
        "/api/municipalities/tomakomai/plans/city-3/history?after=-1",
        "/api/municipalities/tomakomai/events?stream=%00",
        "/api/municipalities/tomakomai/events?limit=201",
        "/api/municipalities/tomakomai/events/0"
    })
    void parametersHaveBounds(String path) {
        assertThat(querySide.get(path).status()).isEqualTo(400);
    }

    @Nested
    class Versions {

        @ParameterizedTest
        @CsvSource({
            "/api/municipalities/tomakomai",
            "/api/municipalities/tomakomai/plans/city-3",
            "/api/municipalities/tomakomai/plans/city-3/revisions"
        })
        void areTheETagAndSaveASecondAnswer(String path) {
            Http.Answer first = querySide.get(path);
            String version = first.json().path("version").asString();

            assertThat(first.header("ETag")).isEqualTo("\"" + version + "\"");
            assertThat(querySide
                            .get(path, "If-None-Match", "\"" + version + "\"")
                            .status())
                    .isEqualTo(304);
            assertThat(querySide.get(path, "If-None-Match", "\"0\"").status()).isEqualTo(200);
        }

        @Test
        void countTheEventsOfTheAggregate() {
            int events =
                    querySide.log().ofStream("plan/tomakomai/city-3", 0, 1000).size();

            assertThat(querySide.get(CITY).header("ETag")).isEqualTo("\"" + events + "\"");
        }
    }

    @Nested
    @Tag("TOM-3")
    class Plans {

        @Test
        void readAsTheyDidAtAnyRevision() {
            assertThat(querySide.get(CITY + "?revision=0").body()).doesNotContain("action-9");
            assertThat(querySide.get(CITY + "?revision=1").body()).contains("action-9");
            assertThat(querySide.get(CITY).json().path("revision").asInt()).isEqualTo(3);
        }

        @Test
        void sayWhatEndedAndWhichRevisionEndedIt() {
            assertThat(querySide.get(CITY).json().findValues("end").toString())
                    .contains("\"revision\":3", "完了", "\"because\":\"action-2\"");
        }
    }

    @Nested
    class History {

        @Test
        @Tag("KUK-5")
        void saysWhoWhenWhatAndWhy() {
            Http.Answer page = querySide.get(CITY + "/history?limit=200");
            var last =
                    page.json().path("entries").get(page.json().path("entries").size() - 1);

            assertThat(last.path("who").path("actor").asString()).isEqualTo("https://idp#7");
            assertThat(last.path("reason").asString()).isEqualTo("忘れないため");
            assertThat(last.path("sentence").asString()).isEqualTo("教訓「もう一つ」を記録した。");
            assertThat(last.path("recordedAt").asString())
                    .as("by the log's clock, and not the event's own")
                    .isEqualTo(recordedAt(last.path("position").asLong()));
        }

        @Test
        void speaksTheReadersLanguage() {
            Http.Answer page = querySide.get(CITY + "/history?limit=1", "Accept-Language", "en");

            assertThat(page.json().path("entries").get(0).path("sentence").asString())
                    .isEqualTo("The making of the plan \"仮称\" began.");
        }

        @Test
        void isWalkedPageByPageAlongItsLinks() {
            String path = CITY + "/history?limit=5";
            List<Long> positions = new ArrayList<>();
            int pages = 0;
            while (path != null) {
                Http.Answer page = querySide.get(path);
                page.json()
                        .path("entries")
                        .forEach(entry -> positions.add(entry.path("position").asLong()));
                pages++;
                path = next(page);
            }

            assertThat(positions)
                    .as("the plan's own, and what other streams tell of it")
                    .containsAll(eventsOf(PlanSamples.CITY))
                    .isSorted()
                    .doesNotHaveDuplicates();
            assertThat(pages).isEqualTo((positions.size() + 4) / 5);
        }

        private String next(Http.Answer page) {
            return page.response().headers().allValues("Link").stream()
                    .flatMap(header -> Arrays.stream(header.split(", ")))
                    .filter(link -> link.endsWith("rel=\"next\""))
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .findFirst()
                    .orElse(null);
        }

        private List<Long> eventsOf(PlanId plan) {
            return querySide.log().after(0, 1000).stream()
                    .filter(event -> event.stream().equals(plan.streamId())
                            || event.stream().startsWith("plan-year/" + plan + "/"))
                    .map(StoredEvent::position)
                    .toList();
        }

        private String recordedAt(long position) {
            return querySide.log().after(position - 1, 1).get(0).recordedAt().toString();
        }
    }

    @Nested
    class Events {

        @Test
        void areListedByMunicipalityAndByStream() {
            JsonNode all = querySide.get(TOMAKOMAI + "/events?limit=2").json();
            assertThat(all.path("events")).hasSize(2);
            JsonNode rest = querySide
                    .get(TOMAKOMAI + "/events?limit=200&after="
                            + all.path("next").asLong())
                    .json();
            assertThat(rest.path("events").path(0).path("position").asLong())
                    .isGreaterThan(all.path("next").asLong());

            JsonNode plan = querySide
                    .get(TOMAKOMAI + "/events?stream=plan/tomakomai/city-3&limit=200")
                    .json();
            assertThat(plan.path("events"))
                    .isNotEmpty()
                    .allSatisfy(
                            event -> assertThat(event.path("stream").asString()).isEqualTo("plan/tomakomai/city-3"));
            assertThat(plan.path("events").path(0).path("type").asString()).isEqualTo("plan.drafted");
            assertThat(querySide
                            .get(TOMAKOMAI + "/events?stream=plan/kohoku/hitto-4")
                            .json()
                            .path("events"))
                    .as("another municipality's")
                    .isEmpty();
        }

        @Test
        void areGivenAsTheyWereRecorded() {
            Http.Answer event = querySide.get(TOMAKOMAI + "/events/11");

            assertThat(event.text("type")).isEqualTo("plan.drafted");
            assertThat(event.text("stream")).isEqualTo("plan/tomakomai/city-3");
            assertThat(event.json()
                            .path("payload")
                            .path("profile")
                            .path("title")
                            .asString())
                    .isEqualTo("仮称");
            assertThat(event.json().path("metadata").has("recordedAt"))
                    .as("only what was stored")
                    .isFalse();
        }
    }

    @Test
    @Tag("TOM-4")
    void aChangeInOnePlanShowsAtItsCounterpart() {
        Http.Answer answer = querySide.get(TOMAKOMAI + "/plans/practice-6/counterparts");

        assertThat(answer.json().path("counterparts").get(0).path("counterpart").asString())
                .isEqualTo("tomakomai/city-3");
        assertThat(answer.json().path("counterparts").get(0).path("changes").findValuesAsString("kind"))
                .startsWith("PLAN_ENDED")
                .contains("ADDED", "ENDED", "DIRECTION", "MOVED");
    }

    @Test
    @Tag("NIS-6")
    void aLessonSaysWhereItWent() {
        Http.Answer answer = querySide.get(CITY + "/lessons");

        assertThat(answer.json()
                        .path("recorded")
                        .get(0)
                        .path("destinations")
                        .get(0)
                        .path("successor")
                        .asString())
                .isEqualTo("tomakomai/city-4");
    }
}
