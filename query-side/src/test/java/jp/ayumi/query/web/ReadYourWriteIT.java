package jp.ayumi.query.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.query.projection.ProjectionProgress;
import jp.ayumi.web.testing.Http;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has a receipt reads what they wrote, or is told that it is not there yet. */
class ReadYourWriteIT {

    private static QuerySide querySide;
    private static int towns;

    private final MunicipalityId town = new MunicipalityId("town-" + ++towns);

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private long register() {
        return querySide.append(List.of(Histories.registered(town, "町")));
    }

    private Http.Answer read(long minPosition, String... headers) {
        return querySide.get("/api/municipalities/" + town + "?minPosition=" + minPosition, headers);
    }

    @Test
    void aQueryWaitsForTheWrite() {
        for (int write = 0; write < 20; write++) {
            MunicipalityId next = new MunicipalityId("many-" + write);
            long position = querySide.append(List.of(Histories.registered(next, "町")));

            assertThat(querySide
                            .get("/api/municipalities/" + next + "?minPosition=" + position)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void aPositionThatNothingWasRecordedAtIsRefusedAtOnce() {
        long position = register();

        Http.Answer answer = read(position + 1);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("POSITION_BEYOND_LOG");
        assertThat(answer.json().path("errors").get(0).path("parameter").asString())
                .isEqualTo("minPosition");
    }

    @Test
    void whatIsNotAPositionIsRefused() {
        for (String position : List.of("-1", "x", "9999999999999999999", "")) {
            Http.Answer answer = querySide.get("/api/municipalities?minPosition=" + position);

            assertThat(answer.status()).as(position).isEqualTo(400);
            assertThat(answer.text("code")).isEqualTo("PARAMETER_INVALID");
        }
    }

    @Test
    void aReadModelThatStandsStillIsToldAndTheProcessIsNotReady() throws Exception {
        StreamingEventProcessor processor = querySide
                .bean(EventProcessingConfiguration.class)
                .eventProcessor("municipality", StreamingEventProcessor.class)
                .orElseThrow();
        querySide.awaitAll();
        processor.shutDown();
        try {
            long position = register();

            Http.Answer answer = read(position, "Prefer", "wait=1");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.text("code")).isEqualTo("READ_MODEL_BEHIND");
            assertThat(answer.header("Retry-After")).isEqualTo("1");
            assertThat(querySide.getAnonymously("/actuator/health/readiness").status())
                    .isEqualTo(503);
            assertThat(querySide.getAnonymously("/actuator/prometheus").body())
                    .contains("ayumi_projection_lag_events{projection=\"municipality\"} 1.0");

            CompletableFuture<Http.Answer> waiting =
                    CompletableFuture.supplyAsync(() -> read(position, "Prefer", "wait=10"));
            processor.start();

            assertThat(waiting.get().status()).isEqualTo(200);
        } finally {
            processor.start();
        }
        QuerySide.eventually(
                "ready again",
                () -> querySide.getAnonymously("/actuator/health/readiness").status() == 200);
    }

    @Test
    void theSlowestReadModelCounts() throws InterruptedException {
        long position = register();
        querySide.awaitAll();

        ProjectionProgress progress = querySide.bean(ProjectionProgress.class);

        assertThat(progress.projections())
                .allSatisfy(
                        projection -> assertThat(progress.position(projection)).isGreaterThanOrEqualTo(position));
    }
}
