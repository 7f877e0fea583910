package jp.ayumi.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.Area;
import jp.ayumi.api.municipality.AreaDivisionDefined;
import jp.ayumi.api.municipality.AreaDivisionId;
import jp.ayumi.api.municipality.AreaId;
import jp.ayumi.api.municipality.AreaRevised;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.api.municipality.Organization;
import jp.ayumi.api.municipality.OrganizationId;
import jp.ayumi.api.municipality.OrganizationKind;
import jp.ayumi.api.municipality.OrganizationRegistered;
import jp.ayumi.query.OtherProcess;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.testing.Http;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Live updates over HTTP while somebody in another process appends: LISTEN/NOTIFY is all that connects them. */
@Timeout(180)
class LiveUpdatesIT {

    private static final Logger LOG = LoggerFactory.getLogger(LiveUpdatesIT.class);
    private static final MunicipalityId KUKI = new MunicipalityId("kuki");
    private static final MunicipalityId KOHOKU = new MunicipalityId("kohoku");

    private static final AreaDivisionId DIVISION = new AreaDivisionId("district");
    private static final AreaId AREA = new AreaId("hiyoshi");

    private static QuerySide querySide;
    private static OtherProcess commandSide;
    private static int organizations;

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(
                QuerySide.freshDatabase(),
                List.of(),
                "ayumi.live.heartbeat=1s",
                "ayumi.live.max-streams=4",
                "ayumi.live.slowest-send=1s");
        commandSide = new OtherProcess(querySide);
        commandSide.append(new MunicipalityRegistered(KUKI, "久喜市", "くきし", MunicipalityKind.CITY));
        commandSide.append(new MunicipalityRegistered(KOHOKU, "港北区", "こうほくく", MunicipalityKind.WARD));
        commandSide.append(
                new AreaDivisionDefined(KOHOKU, DIVISION, "地区", List.of(new Area(AREA, "地区", "", Set.of()))));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> querySide
                                .get("/api/municipalities/kohoku?minPosition=3")
                                .status()
                        == 200);
    }

    @AfterAll
    static void stop() {
        commandSide.close();
        querySide.close();
    }

    @Test
    void whoIsToldCanReadWhatChanged() throws Exception {
        try (EventSource source = source("kuki", null)) {
            assertThat(source.status()).isEqualTo(200);
            assertThat(source.header("Cache-Control")).isEqualTo("no-store");
            String organization = happens(KUKI);

            await().until(() -> !source.events.isEmpty());
            EventSource.Told told = source.events.get(0);

            assertThat(told.event()).isEqualTo("municipality.organization-registered");
            assertThat(told.data())
                    .contains("\"position\":" + told.id(), "\"subject\":\"municipality/kuki\"", "\"plan\":null");
            // Without minPosition: the read model had it before we were told.
            assertThat(querySide.get("/api/municipalities/kuki").body()).contains("\"" + organization + "\"");
        }
    }

    @Test
    void whoComesAgainIsToldWhatHappenedMeanwhileAndNothingOfOthers() throws Exception {
        long last;
        try (EventSource source = source("kuki", null)) {
            happens(KUKI);
            await().until(() -> source.events.size() == 1);
            last = source.lastEventId();
        }
        happens(KUKI);
        happens(KOHOKU);
        happens(KUKI);

        try (EventSource again = source("kuki", last)) {
            await().until(() -> again.events.size() == 2);
            assertThat(again.events).extracting(EventSource.Told::id).containsExactly(last + 1, last + 3);
        }
    }

    @Test
    void aQuietStreamShowsThatItIsAlive() throws Exception {
        try (EventSource source = source("kohoku", null)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> source.comments.size() >= 3);
            assertThat(source.comments).containsOnly("alive");
            assertThat(source.events).isEmpty();
        }
    }

    @Test
    void oneStreamTooManyIsToldToComeLater() throws Exception {
        try (EventSource first = source("kuki", null);
                EventSource second = source("kuki", null);
                EventSource third = source("kuki", null);
                EventSource fourth = source("kuki", null)) {
            assertThat(List.of(first.status(), second.status(), third.status(), fourth.status()))
                    .containsOnly(200);
            Http.Answer refused = querySide.get("/api/municipalities/kuki/stream");

            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text("code")).isEqualTo("TOO_MANY_STREAMS");
            assertThat(refused.header("Retry-After")).isEqualTo("10");
        }
        source("kuki", null).close();
    }

    @Test
    void aClientThatReadsNothingIsCutOffAndTheOthersAreToldEverything() throws Exception {
        double before = cutOff();
        try (Socket deaf = new Socket();
                EventSource other = source("kohoku", null)) {
            deaf.setReceiveBufferSize(1024);
            deaf.connect(new InetSocketAddress("127.0.0.1", querySide.port()));
            deaf.getOutputStream()
                    .write(("GET /api/municipalities/kohoku/stream HTTP/1.1\r\nHost: localhost\r\nAuthorization: "
                                    + querySide.bearer("kohoku") + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            TimeUnit.SECONDS.sleep(1);

            int events = 0;
            while (cutOff() == before && events < 40_000) {
                for (int batch = 0; batch < 4; batch++) {
                    happen(KOHOKU, 500);
                    events += 500;
                }
                int told = events;
                await().atMost(Duration.ofSeconds(60)).until(() -> other.events.size() == told);
                TimeUnit.MILLISECONDS.sleep(1500);
            }

            assertThat(cutOff()).isEqualTo(before + 1);
            assertThat(other.events).extracting(EventSource.Told::id).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void whatCannotBeStreamedIsRefusedPlainly() {
        assertThat(querySide.get("/api/municipalities/nowhere/stream").text("code"))
                .isEqualTo("MUNICIPALITY_UNKNOWN");
        assertThat(querySide
                        .get("/api/municipalities/kuki/stream", "Last-Event-ID", "-1")
                        .status())
                .isEqualTo(400);
        assertThat(querySide
                        .get("/api/municipalities/kuki/stream?minPosition=1")
                        .text("code"))
                .as("a stream's position is Last-Event-ID")
                .isEqualTo("PARAMETER_UNKNOWN");
        assertThat(querySide.getAnonymously("/api/municipalities/kuki/stream").status())
                .isEqualTo(401);
    }

    /** A figure for the log; the claim itself is measured by the benchmarks, on a machine that does nothing else. */
    @Test
    void fromCommitToClientTakesAMoment() throws Exception {
        try (EventSource source = source("kuki", null)) {
            Latency latency = new Latency();
            for (int i = 0; i < 120; i++) {
                int seen = source.events.size();
                happens(KUKI);
                long committed = System.nanoTime();
                await().pollInterval(Duration.ofMillis(1)).until(() -> source.events.size() > seen);
                if (i >= 20) {
                    latency.add(source.events.get(seen).atNanos() - committed);
                }
            }
            LOG.info("commit to client, ms: p50 {}, p95 {}, of {}", latency.millis(50), latency.millis(95), 100);
            assertThat(latency.millis(95)).isLessThan(5000);
        }
    }

    @Test
    void aStoppingProcessEndsItsStreamsCleanly() throws Exception {
        try (QuerySide stopping = QuerySide.on(QuerySide.freshDatabase(), List.of());
                OtherProcess writer = new OtherProcess(stopping)) {
            writer.append(new MunicipalityRegistered(KUKI, "久喜市", "くきし", MunicipalityKind.CITY));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> stopping.get("/api/municipalities/kuki").status() == 200);
            EventSource source = new EventSource(stopping.port(), "kuki", stopping.bearer("kuki"), null);
            assertThat(source.open.await(10, TimeUnit.SECONDS)).isTrue();

            long began = System.nanoTime();
            stopping.stop();

            assertThat(source.ended.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(source.comments).containsOnly("alive");
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
        }
    }

    /** A client's going is noticed with the next sign of life; until then its place is taken. */
    private static EventSource source(String municipality, @Nullable Long last) throws Exception {
        EventSource source = connect(municipality, last);
        while (source.status() == 503) {
            TimeUnit.MILLISECONDS.sleep(200);
            source = connect(municipality, last);
        }
        assertThat(source.open.await(10, TimeUnit.SECONDS)).isTrue();
        return source;
    }

    private static EventSource connect(String municipality, @Nullable Long last) throws Exception {
        return new EventSource(querySide.port(), municipality, querySide.bearer(municipality), last);
    }

    private static double cutOff() {
        return querySide
                .bean(MeterRegistry.class)
                .get("ayumi.live.cut.off")
                .counter()
                .count();
    }

    /** Much happens at once, all to one area, so that it is quickly taken in. */
    private static void happen(MunicipalityId municipality, int times) {
        commandSide.append(IntStream.range(0, times)
                .mapToObj(n -> new AreaRevised(municipality, DIVISION, new Area(AREA, "地区" + n, "", Set.of())))
                .toArray(Event[]::new));
    }

    /** Something happens in a municipality. */
    private static String happens(MunicipalityId municipality) {
        String id = "organization-" + organizations++;
        commandSide.append(new OrganizationRegistered(
                municipality, new Organization(new OrganizationId(id), "団体", "", OrganizationKind.OTHER)));
        return id;
    }
}
