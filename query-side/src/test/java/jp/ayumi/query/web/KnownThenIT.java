package jp.ayumi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** How the past is asked for, and what is refused. */
class KnownThenIT {

    private static final String TOWN = "/api/municipalities/tomakomai";

    private static QuerySide querySide;
    private static long head;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        head = querySide.append(Histories.everyKind());
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @Test
    void everyAnswerSaysHowFarItKnows() {
        assertThat(querySide.get(TOWN).header("Ayumi-Known-At")).isEqualTo(Long.toString(head));
        assertThat(querySide.get(TOWN + "?knownAt=5").header("Ayumi-Known-At")).isEqualTo("5");
        assertThat(querySide.get("/api/municipalities/nowhere?knownAt=5").header("Ayumi-Known-At"))
                .isEqualTo("5");
    }

    @Test
    void anInstantIsTheLastPositionRecordedByThen() {
        Instant recorded = querySide.log().after(6, 1).get(0).recordedAt();

        Http.Answer then = querySide.get(TOWN + "?knownAt=" + recorded);

        assertThat(then.status()).isEqualTo(200);
        assertThat(then.header("Ayumi-Known-At"))
                .isEqualTo(Long.toString(querySide.log().positionAt(recorded).orElseThrow()));
        assertThat(querySide.get(TOWN + "?knownAt=1868-10-23T00:00:00%2B09:00").status())
                .as("before everything")
                .isEqualTo(404);
    }

    @Test
    void anEventRecordedLaterIsNotToldEither() {
        assertThat(querySide.get(TOWN + "/events/10?knownAt=10").status()).isEqualTo(200);
        assertThat(querySide.get(TOWN + "/events/10?knownAt=9").text("code")).isEqualTo("EVENT_UNKNOWN");
    }

    @Test
    void thePagesOfAListAllKnowTheSame() {
        Instant recorded = querySide.log().after(head - 1, 1).get(0).recordedAt();

        Http.Answer first = querySide.get(TOWN + "/events?limit=2&knownAt=" + recorded);

        assertThat(first.response().headers().allValues("Link"))
                .allMatch(link -> link.contains("knownAt=" + head))
                .hasSize(2);
    }

    @Test
    void theReadModelsAreWaitedFor() throws Exception {
        StreamingEventProcessor processor = querySide
                .bean(EventProcessingConfiguration.class)
                .eventProcessor("plan-lessons", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        try {
            head = querySide.append(List.of(Histories.registered(new MunicipalityId("late"), "町")));

            assertThat(querySide
                            .get("/api/municipalities/late?knownAt=" + head, "Prefer", "wait=1")
                            .text("code"))
                    .isEqualTo("READ_MODEL_BEHIND");

            CompletableFuture<Http.Answer> waiting = CompletableFuture.supplyAsync(
                    () -> querySide.get("/api/municipalities/late?knownAt=" + head, "Prefer", "wait=10"));
            processor.start();
            assertThat(waiting.get().status()).isEqualTo(200);
        } finally {
            processor.start();
            querySide.awaitAll();
        }
    }

    @Nested
    class ThePast {

        @Test
        void hasNoVersionToSendBack() {
            for (String path : List.of(TOWN, TOWN + "/plans/city-3", TOWN + "/plans/city-3/years/2023")) {
                assertThat(querySide.get(path).header("ETag")).as(path).isNotNull();
                assertThat(querySide.get(path + "?knownAt=40").header("ETag"))
                        .as(path)
                        .isNull();
            }
        }

        @Test
        void isNotTheSameAsWhatIsNamedByAVersion() {
            String version = querySide.get(TOWN).header("ETag");

            assertThat(querySide.get(TOWN, "If-None-Match", version).status()).isEqualTo(304);
            assertThat(querySide
                            .get(TOWN + "?knownAt=" + head, "If-None-Match", version)
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void isKeptByNoCache() {
            assertThat(querySide.get(TOWN + "?knownAt=5").header("Cache-Control"))
                    .isEqualTo(querySide.get(TOWN).header("Cache-Control"))
                    .contains("no-store");
        }
    }

    @Nested
    class IsRefused {

        @Test
        void inTheFuture() {
            for (String future :
                    List.of(Long.toString(head + 1_000), "9999-01-01T00:00:00Z", "%2B12026-01-01T00:00:00Z")) {
                assertRefused("knownAt=" + future, "KNOWN_AT_IN_FUTURE", "knownAt");
            }
        }

        @Test
        void whenItIsNoMoment() {
            for (String nothing : List.of("-1", "x", "", "9999999999999999999", "2026-04-01", "2026-04-01T00:00:00")) {
                assertRefused("knownAt=" + nothing, "PARAMETER_INVALID", "knownAt");
            }
            assertRefused("knownAt=4&knownAt=5", "PARAMETER_INVALID", "knownAt");
        }

        @Test
        void whenMoreIsAskedForThanMayBeKnown() {
            assertRefused("knownAt=4&minPosition=5", "KNOWN_AT_BEFORE_MIN_POSITION", "minPosition");

            assertThat(querySide.get(TOWN + "?knownAt=5&minPosition=4").status())
                    .isEqualTo(200);
        }

        @Test
        void byAStream() {
            assertThat(querySide.get(TOWN + "/stream?knownAt=5").text("code")).isEqualTo("PARAMETER_UNKNOWN");
        }

        private void assertRefused(String parameters, String code, String parameter) {
            Http.Answer answer = querySide.get(TOWN + "?" + parameters);

            assertThat(answer.status()).as(parameters).isEqualTo(400);
            assertThat(answer.text("code")).as(parameters).isEqualTo(code);
            assertThat(answer.json().path("errors").get(0).path("parameter").asString())
                    .isEqualTo(parameter);
        }
    }
}
