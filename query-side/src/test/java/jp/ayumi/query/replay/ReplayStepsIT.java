package jp.ayumi.query.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.ayumi.api.plan.LessonId;
import jp.ayumi.api.plan.LessonOrigin;
import jp.ayumi.api.plan.LessonRecorded;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.plan.PlanSamples;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A step, a comparison and the plan itself say the same of every moment. */
class ReplayStepsIT {

    private static final String PLANS = "/api/municipalities/tomakomai/plans/";
    private static final String CITY = PLANS + PlanSamples.CITY.name();

    private static QuerySide querySide;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        querySide.append(Histories.everyKind());
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-3", "practice-6", "city-4"})
    void everyStepIsTheComparisonOfTheMomentsAroundIt(String plan) {
        List<JsonNode> steps = steps(PLANS + plan);

        assertThat(steps).hasSizeGreaterThan(2);
        for (JsonNode step : steps) {
            long position = step.path("position").asLong();
            JsonNode compared = querySide
                    .get(PLANS + plan + "/comparison?from=" + (position - 1) + "&to=" + position)
                    .json();
            assertThat(step.path("differences"))
                    .as(step.path("type").asString() + " at " + position)
                    .isEqualTo(compared.path("differences"));
            assertThat(querySide
                            .get(PLANS + plan + "/replay/" + position)
                            .json()
                            .path("step"))
                    .isEqualTo(step);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"city-3", "practice-6"})
    void aStepTouchesTheElementsThatReadDifferentlyInThePlanAndSaysHow(String plan) {
        int told = 0;
        for (JsonNode step : steps(PLANS + plan)) {
            long position = step.path("position").asLong();
            Map<String, String> before = elements(PLANS + plan, position - 1);
            Map<String, String> after = elements(PLANS + plan, position);
            TreeSet<String> differing = new TreeSet<>(after.keySet());
            differing.addAll(before.keySet());
            differing.removeIf(element -> String.valueOf(before.get(element)).equals(after.get(element)));

            Map<String, String> saidBefore = said(step.path("before"));
            Map<String, String> saidAfter = said(step.path("after"));
            assertThat(saidAfter.keySet()).as("at " + position).isEqualTo(differing);
            differing.forEach(element -> {
                assertThat(saidBefore.get(element)).isEqualTo(before.getOrDefault(element, ""));
                assertThat(saidAfter.get(element)).isEqualTo(after.getOrDefault(element, ""));
            });
            told += differing.size();
        }
        assertThat(told).isGreaterThan(5);
    }

    @Test
    void aVersionThatIsAlteredInTheDatabaseShowsInTheStep() {
        JsonNode step = steps(CITY).stream()
                .filter(each -> each.path("sentence").asString().contains("第3次の見直し"))
                .findFirst()
                .orElseThrow();
        long position = step.path("position").asLong();
        assertThat(step.path("differences").toString()).contains("完了").doesNotContain("書き換え");

        JdbcTemplate sql = querySide.ownSql();
        String alter = "update ayumi_read.plan_history_facet set doc = replace(doc::text, '%s', '%s')::jsonb"
                + " where key = 'tomakomai/city-3#elements/action-2' and known_from = " + position;
        assertThat(sql.update(alter.formatted("完了", "書き換え"))).isOne();
        try {
            assertThat(querySide.get(CITY + "/replay/" + position).body()).contains("書き換え");
        } finally {
            sql.update(alter.formatted("書き換え", "完了"));
        }
        assertThat(querySide.get(CITY + "/replay/" + position).json().path("step"))
                .isEqualTo(step);
    }

    @Test
    void aStepLeadsToItsNeighbours() {
        List<Long> positions =
                steps(CITY).stream().map(step -> step.path("position").asLong()).toList();
        JsonNode second = querySide.get(CITY + "/replay/" + positions.get(1)).json();

        assertThat(second.path("previous").asLong()).isEqualTo(positions.get(0));
        assertThat(second.path("next").asLong()).isEqualTo(positions.get(2));
        assertThat(querySide
                        .get(CITY + "/replay/" + positions.get(0))
                        .json()
                        .path("previous")
                        .isNull())
                .isTrue();
    }

    @Test
    void aWalkKnowsToItsEndWhatItKnewAtItsBeginningAndLeadsBack() throws InterruptedException {
        String first = CITY + "/replay?limit=7";
        List<String> known = pages(first);
        Http.Answer page = querySide.get(first);

        querySide.append(List.of(new LessonRecorded(
                PlanSamples.CITY, new LessonId("later"), "後から", new LessonOrigin(PlanSamples.YEAR, null))));
        querySide.awaitAll();

        List<String> walked = new ArrayList<>(List.of(page.body()));
        for (String next = link(page, "next"); next != null; next = link(page, "next")) {
            page = querySide.get(next);
            walked.add(page.body());
        }
        assertThat(walked).isEqualTo(known);
        assertThat(page.body()).doesNotContain("後から");
        assertThat(pages(first)).isNotEqualTo(known);
        for (int at = walked.size() - 2; at >= 0; at--) {
            page = querySide.get(link(page, "prev"));
            assertThat(steps(page.body())).isEqualTo(steps(walked.get(at)));
        }
        assertThat(link(page, "prev")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void aPageBackFromAnywhereIsThePageBeforeInTheSameDirection(int limit) {
        Http.Answer page = querySide.get(CITY + "/replay?direction=BACK&limit=" + limit + "&after=30");

        Http.Answer before = querySide.get(link(page, "prev"));

        assertThat(steps(before.body()))
                .hasSize(limit)
                .allSatisfy(step -> assertThat(step.path("position").asLong()).isGreaterThanOrEqualTo(30));
        assertThat(steps(querySide.get(link(before, "next")).body())).isEqualTo(steps(page.body()));
    }

    @Test
    void aPageBackBeyondTheBeginningIsTheFirstPage() {
        Http.Answer page = querySide.get(CITY + "/replay?limit=5&after=12");

        Http.Answer first = querySide.get(link(page, "prev"));

        assertThat(steps(first.body()))
                .isEqualTo(steps(querySide.get(CITY + "/replay?limit=5").body()));
        assertThat(link(first, "prev")).isNull();
    }

    private static List<String> pages(String first) {
        List<String> pages = new ArrayList<>();
        for (String path = first; path != null; ) {
            Http.Answer page = querySide.get(path);
            pages.add(page.body());
            path = link(page, "next");
        }
        return pages;
    }

    private static String link(Http.Answer page, String relation) {
        return page.response().headers().allValues("Link").stream()
                .flatMap(header -> Arrays.stream(header.split(", ")))
                .filter(link -> link.endsWith("rel=\"" + relation + "\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElse(null);
    }

    private static List<JsonNode> steps(String pageOrPlan) {
        String body = pageOrPlan.startsWith("{")
                ? pageOrPlan
                : querySide.get(pageOrPlan + "/replay?limit=100").body();
        return JsonMapper.shared().readTree(body).path("steps").valueStream().toList();
    }

    /** What a step says of elements, as the plan says it. */
    private static Map<String, String> said(JsonNode states) {
        Map<String, String> said = new TreeMap<>();
        for (JsonNode state : states) {
            String subject = state.path("subject").asString();
            if (subject.startsWith("elements/")) {
                Map<String, String> fields = new TreeMap<>();
                state.path("fields")
                        .forEach(field -> fields.put(
                                field.path("field").asString(),
                                field.path("value").asString()));
                said.put(
                        subject.substring("elements/".length()),
                        fields.isEmpty()
                                ? ""
                                : line(
                                        fields.getOrDefault("parent", ""),
                                        fields.getOrDefault("title", fields.get("name")),
                                        fields.getOrDefault("endedOn", ""),
                                        fields.getOrDefault("endReason", "")));
            }
        }
        return said;
    }

    /** Every element of the plan as known at a position. */
    private static Map<String, String> elements(String plan, long position) {
        Map<String, String> elements = new TreeMap<>();
        Http.Answer answer = querySide.get(plan + "?knownAt=" + position);
        if (answer.status() == 200) {
            collect("", answer.json().path("goals"), elements);
        }
        return elements;
    }

    private static void collect(String parent, JsonNode siblings, Map<String, String> elements) {
        for (JsonNode one : siblings) {
            JsonNode element = one.has("indicator") ? one.path("indicator") : one;
            String id = element.path("id").asString();
            elements.put(
                    id,
                    line(
                            parent,
                            element.has("title")
                                    ? element.path("title").asString()
                                    : element.path("name").asString(),
                            one.at("/end/effectiveOn").asString(""),
                            one.at("/end/reason").asString("")));
            collect(id, one.path("indicators"), elements);
            collect(id, one.path("measures"), elements);
            collect(id, one.path("actions"), elements);
        }
    }

    private static String line(String... parts) {
        return String.join(" | ", parts);
    }
}
