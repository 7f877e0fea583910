package jp.ayumi.query.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import jp.ayumi.api.council.CouncilId;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.planyear.PlanYearId;
import jp.ayumi.api.publication.EditionId;
import jp.ayumi.api.publication.EditionKind;
import jp.ayumi.api.publication.EditionPublished;
import jp.ayumi.api.publication.FrozenSnapshot;
import jp.ayumi.api.publication.Gathering;
import jp.ayumi.api.publication.GatheringHeld;
import jp.ayumi.api.publication.GatheringId;
import jp.ayumi.api.publication.GatheringKind;
import jp.ayumi.api.snapshot.ReportId;
import jp.ayumi.api.snapshot.SnapshotId;
import jp.ayumi.api.snapshot.SnapshotKind;
import jp.ayumi.api.snapshot.SnapshotReported;
import jp.ayumi.api.snapshot.SnapshotTaken;
import jp.ayumi.query.QuerySide;
import jp.ayumi.query.council.Bodies;
import jp.ayumi.query.projection.Histories;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From the log to the very bytes that were frozen. */
class FrozenOverHttpIT {

    private static final String CONTENT = "{\"actions\":[],\"format\":\"ayumi-snapshot/1\",\"title\":\"歩み\"}";
    private static final String SHA_256 = "01fcac3fbf3f613204394b889efb30b6b1b195ce4b225813d731191d82f4ae7a";
    private static final String ROOT = "/api/municipalities/nishitokyo";
    private static final SnapshotId SNAPSHOT = new SnapshotId("nishitokyo/result-2024");
    private static final EditionId EDITION = new EditionId("nishitokyo/report-2024");

    private static QuerySide querySide;

    @BeforeAll
    static void start() throws InterruptedException {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        querySide.append(List.of(
                Histories.registered(new MunicipalityId("nishitokyo"), "西東京市"),
                new SnapshotTaken(
                        SNAPSHOT,
                        new PlanYearId("nishitokyo/welfare-4/2024"),
                        SnapshotKind.YEAR_RESULT,
                        9,
                        0,
                        CONTENT,
                        SHA_256),
                new SnapshotReported(
                        SNAPSHOT,
                        new ReportId("spring"),
                        Set.of(new CouncilId("nishitokyo/promotion")),
                        LocalDate.of(2025, 5, 1),
                        "",
                        SHA_256),
                new EditionPublished(
                        EDITION,
                        EditionKind.ANNUAL_REPORT,
                        "年次報告書",
                        LocalDate.of(2025, 6, 1),
                        List.of(new FrozenSnapshot(SNAPSHOT, SHA_256)),
                        null,
                        CONTENT,
                        SHA_256),
                new GatheringHeld(
                        new GatheringId("nishitokyo/lecture"),
                        new Gathering(GatheringKind.LECTURE, "出前講座", LocalDate.of(2024, 9, 1), List.of(), 12, "")),
                Bodies.established(new CouncilId("nishitokyo/promotion"), Bodies.liaison())));
        querySide.awaitAll();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/snapshots/result-2024/content", "/editions/report-2024/content"})
    void theContentIsServedAsItIsStoredWithItsHash(String path) throws NoSuchAlgorithmException {
        Http.Answer answer = querySide.get(ROOT + path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.header("ETag")).isEqualTo("\"" + SHA_256 + "\"");
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(answer.body().getBytes(StandardCharsets.UTF_8));
        assertThat(answer.header("Repr-Digest"))
                .isEqualTo("sha-256=:" + Base64.getEncoder().encodeToString(hash) + ":");
        assertThat(querySide
                        .get(ROOT + path, "If-None-Match", "\"" + SHA_256 + "\"")
                        .status())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/snapshots",
                "/snapshots?plan=welfare-4&fiscalYear=2024",
                "/snapshots/result-2024",
                "/councils/promotion/reports",
                "/gatherings?fiscalYear=2024"
            })
    void everyQueryIsAnsweredToAMemberAndToNobodyElse(String path) {
        assertThat(querySide.get(ROOT + path).status()).isEqualTo(200);
        assertThat(querySide.getAnonymously(ROOT + path).status()).isEqualTo(401);
    }

    @Test
    void aSnapshotIsToldAsJsonWithItsVersion() {
        Http.Answer answer = querySide.get(ROOT + "/snapshots/result-2024");

        assertThat(answer.json().at("/content/title").asString()).isEqualTo("歩み");
        assertThat(answer.json().at("/reports/0/recipients/0/council").asString())
                .isEqualTo("nishitokyo/promotion");
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void anEditionNamesItsSnapshotByIdAndHash() {
        JsonNode edition = querySide.get(ROOT + "/editions/report-2024").json();

        assertThat(edition.at("/snapshots/0/snapshot").asString()).isEqualTo(SNAPSHOT.value());
        assertThat(edition.at("/snapshots/0/sha256").asString()).isEqualTo(SHA_256);
    }

    @ParameterizedTest
    @CsvSource({
        "/snapshots/none, SNAPSHOT_UNKNOWN",
        "/snapshots/none/content, SNAPSHOT_UNKNOWN",
        "/editions/none, EDITION_UNKNOWN",
        "/editions/none/content, EDITION_UNKNOWN"
    })
    void whatIsNotThereIsNamed(String path, String code) {
        Http.Answer answer = querySide.get(ROOT + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).doesNotContain("…");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/snapshots", "/councils/x/reports", "/editions", "/gatherings?fiscalYear=2024"})
    void aMunicipalityThatIsNotThereHasNothing(String path) {
        Http.Answer answer = querySide.get("/api/municipalities/nowhere" + path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("MUNICIPALITY_UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/snapshots?limit=0", "/editions?limit=201", "/councils/x/reports?after=-1", "/gatherings"})
    void parametersHaveBounds(String path) {
        assertThat(querySide.get(ROOT + path).status()).isEqualTo(400);
    }
}
