package jp.ayumi.query.replay;

import static jp.ayumi.query.plan.PlanSamples.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An auditor steps through a history and compares moments of it. */
class ReplayOverHttpIT {

    private static final String PLAN = "/api/municipalities/tomakomai/plans/city-3";

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

    @Test
    void walksTheSameStepsForwardBackAndInOneStream() {
        List<String> forward = walk("FORWARD");
        List<String> back = walk("BACK");
        Collections.reverse(back);
        Http.Answer stream = querySide.get(PLAN + "/replay/stream");

        assertThat(forward).hasSizeGreaterThan(20).isEqualTo(back);
        assertThat(stream.header("Content-Type")).startsWith("application/x-ndjson");
        assertThat(steps(stream)).isEqualTo(forward);
        List<String> streamedBack = new ArrayList<>(steps(querySide.get(PLAN + "/replay/stream?direction=BACK")));
        Collections.reverse(streamedBack);
        assertThat(streamedBack).isEqualTo(forward);
        assertThat(querySide
                        .get(PLAN + "/history?limit=200")
                        .json()
                        .path("entries")
                        .size())
                .isEqualTo(forward.size());
    }

    @Test
    void whatAStepSaysOfTheStateIsWhatWasKnownThere() {
        JsonNode step = null;
        for (JsonNode each : querySide.get(PLAN + "/replay?limit=100").json().path("steps")) {
            if (each.path("type").asString().equals("plan.revised")) {
                step = each;
                break;
            }
        }
        long position = step.path("position").asLong();

        assertThat(querySide
                        .get(PLAN + "?knownAt=" + position)
                        .json()
                        .path("revision")
                        .asInt())
                .isEqualTo(1
                        + querySide
                                .get(PLAN + "?knownAt=" + (position - 1))
                                .json()
                                .path("revision")
                                .asInt());
        assertThat(step.path("before").toString()).contains("\"value\":");
        assertThat(step.path("differences").toString()).contains("sentences");
    }

    @Test
    void whatIsNotKnownYetIsNoStep() {
        long known = querySide.get(PLAN + "/replay?limit=3").json().path("next").asLong();

        assertThat(querySide
                        .get(PLAN + "/replay?direction=BACK&knownAt=" + known)
                        .json()
                        .path("steps")
                        .size())
                .isEqualTo(3);
        Http.Answer stream = querySide.get(PLAN + "/replay/stream?knownAt=" + known);
        assertThat(stream.body()).endsWith("{\"end\":true,\"steps\":3,\"knownAt\":" + known + "}\n");
        assertThat(steps(stream)).hasSize(3);
    }

    @Test
    void aStreamThatBrokeOffGoesOnWhereItStopped() {
        List<String> all = steps(querySide.get(PLAN + "/replay/stream"));
        long last = position(all.get(9));

        assertThat(steps(querySide.get(PLAN + "/replay/stream?after=" + last))).isEqualTo(all.subList(10, all.size()));
    }

    /** Every line but the last, which must say that it is the last. */
    private static List<String> steps(Http.Answer stream) {
        List<String> lines = stream.body().lines().toList();
        List<String> steps = lines.subList(0, lines.size() - 1);
        assertThat(lines.get(lines.size() - 1)).startsWith("{\"end\":true,\"steps\":" + steps.size() + ",");
        return steps;
    }

    @Test
    @Tag("TOM-3")
    void comparesTwoRevisionsInWords() {
        JsonNode view = querySide
                .get(PLAN + "/comparison?from=revision-0&to=revision-3")
                .json();

        assertThat(view.path("text").asString()).contains("の新旧対照(策定時から第3次の見直しまで)", "・");
        assertThat(view.path("differences").toString())
                .contains("\"kind\":\"ADDED\"", "\"kind\":\"ENDED\"")
                .doesNotContain("years/");
        assertThat(querySide
                        .get(PLAN + "/comparison?from=revision-0&to=revision-3", "Accept-Language", "en")
                        .text("text"))
                .contains("compared: as adopted and revision 3");
    }

    @Test
    void comparesTwoMomentsOfAYear() {
        JsonNode view =
                querySide.get(PLAN + "/years/" + YEAR + "/comparison?from=0").json();

        assertThat(view.path("fiscalYear").asInt()).isEqualTo(YEAR.startYear());
        assertThat(view.path("differences").toString())
                .contains("years/" + YEAR + "/progress/")
                .doesNotContain("elements/");
    }

    @Test
    void aDayStandsForWhatWasInForceAndAnInstantForWhatWasRecorded() {
        assertThat(querySide
                        .get(PLAN + "/comparison?from=2022-04-01&to=revision-0")
                        .json()
                        .at("/from/revision")
                        .asInt(-1))
                .isZero();
        assertThat(querySide
                        .get(PLAN + "/comparison?from=1990-01-01T00:00:00Z")
                        .json()
                        .at("/from/position")
                        .asLong(-1))
                .isZero();
    }

    /** The revision that takes effect on the day was recorded later than the day was first asked about. */
    @Test
    void aDayCanBeSeenAsItWasKnown() {
        String revised = "/comparison?from=2024-04-01@%d&to=2024-04-01";
        long first = revision(1);

        JsonNode view = querySide.get(PLAN + revised.formatted(first - 1)).json();
        assertThat(view.at("/from/revision").asInt(-1)).isZero();
        assertThat(view.at("/from/knownAt").asLong()).isEqualTo(first - 1);
        assertThat(view.at("/to/revision").asInt()).isEqualTo(3);
        assertThat(view.path("text").asString())
                .matches("(?s)「第3期計画」の新旧対照\\(.*までの記録\\(記録番号%d\\)で分かっていた、令和6年4月1日に施行されている内容\\(策定時\\)から.*"
                        .formatted(first - 1));
        assertThat(querySide
                        .get(PLAN + revised.formatted(first))
                        .json()
                        .at("/from/revision")
                        .asInt())
                .isEqualTo(1);
    }

    private static long revision(int number) {
        return querySide
                .get(PLAN + "/comparison?from=0&to=revision-" + number)
                .json()
                .at("/to/position")
                .asLong();
    }

    @ParameterizedTest
    @CsvSource({
        "/comparison?from=revision-77, 404, REVISION_UNKNOWN",
        "/comparison?from=1900-01-01, 400, DAY_NOT_IN_FORCE",
        "/comparison?from=2022-02-30, 400, PARAMETER_INVALID",
        "/comparison?from=yesterday, 400, PARAMETER_INVALID",
        "/comparison?from=-1, 400, PARAMETER_INVALID",
        "/comparison?from=99999999, 400, MOMENT_IN_FUTURE",
        "/comparison?from=2999-01-01T00:00:00Z, 400, MOMENT_IN_FUTURE",
        "/comparison?from=40&knownAt=39, 400, MOMENT_IN_FUTURE",
        "/comparison?from=revision-2&to=revision-1, 400, MOMENTS_REVERSED",
        "/comparison?from=2024-04-01@99999999, 400, MOMENT_IN_FUTURE",
        "/comparison?from=2024-04-01@, 400, PARAMETER_INVALID",
        "/comparison?from=2024-04-01@yesterday, 400, PARAMETER_INVALID",
        "/comparison?from=revision-1@30, 400, PARAMETER_INVALID",
        "/comparison?from=2024-04-01@12, 400, DAY_NOT_IN_FORCE",
        "/years/2020/comparison?from=0, 404, PLAN_YEAR_UNKNOWN",
        "/years/2023/comparison?from=2024-04-01, 400, MOMENT_NOT_OF_A_YEAR",
        "/years/2023/comparison?from=2024-04-01@20, 400, MOMENT_NOT_OF_A_YEAR",
        "/years/2023/comparison?from=0&to=revision-1, 400, MOMENT_NOT_OF_A_YEAR",
        "/replay/99999999, 404, STEP_UNKNOWN",
        "/replay/1, 404, STEP_OF_OTHERS",
        "/replay/16, 404, STEP_OF_OTHERS",
        "/replay/0, 400, PARAMETER_INVALID",
        "/replay/14?knownAt=13, 404, STEP_UNKNOWN",
        "/replay?direction=SIDEWAYS, 400, PARAMETER_INVALID",
        "/replay?limit=101, 400, PARAMETER_INVALID",
        "/replay?after=-1, 400, PARAMETER_INVALID"
    })
    void whatCannotBeComparedIsRefusedByName(String what, int status, String code) {
        Http.Answer answer = querySide.get(PLAN + what);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.text("code") + answer.body()).contains(code);
        assertThat(answer.text("detail")).doesNotContain("…");
    }

    @ParameterizedTest
    @CsvSource({"/replay", "/replay/11", "/replay/stream", "/comparison?from=0", "/years/2023/comparison?from=0"})
    void ofAnUnknownPlanThereIsNothing(String what) {
        Http.Answer answer = querySide.get("/api/municipalities/tomakomai/plans/nothing" + what);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("PLAN_UNKNOWN");
    }

    private static long position(String step) {
        return JsonMapper.shared().readTree(step).path("position").asLong();
    }

    /** Every step as it was sent, along the links. */
    private static List<String> walk(String direction) {
        List<String> steps = new ArrayList<>();
        String path = PLAN + "/replay?limit=7&direction=" + direction;
        while (path != null) {
            Http.Answer page = querySide.get(path);
            page.json().path("steps").forEach(step -> steps.add(step.toString()));
            path = page.response().headers().allValues("Link").stream()
                    .flatMap(header -> Arrays.stream(header.split(", ")))
                    .filter(link -> link.endsWith("rel=\"next\""))
                    .map(link -> link.substring(1, link.indexOf('>')))
                    .findFirst()
                    .orElse(null);
        }
        return steps;
    }
}
