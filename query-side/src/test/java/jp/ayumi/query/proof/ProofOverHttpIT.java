package jp.ayumi.query.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import jp.ayumi.api.Event;
import jp.ayumi.api.municipality.MunicipalityId;
import jp.ayumi.api.municipality.MunicipalityKind;
import jp.ayumi.api.municipality.MunicipalityRegistered;
import jp.ayumi.log.key.KeyFile;
import jp.ayumi.log.key.LogKey;
import jp.ayumi.log.postgres.CheckpointSigner;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.Proofs;
import jp.ayumi.log.proof.VerifierKey;
import jp.ayumi.query.QuerySide;
import jp.ayumi.web.language.Sentences;
import jp.ayumi.web.testing.Http;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class ProofOverHttpIT {

    @TempDir
    private static Path keys;

    private static QuerySide querySide;
    private static Checkpoint earlier;

    @BeforeAll
    static void start() {
        querySide = QuerySide.on(QuerySide.freshDatabase(), List.of());
        assertThat(get("/api/log/checkpoint").text("code")).isEqualTo("LOG_NOT_SIGNED");
        assertThat(get("/api/log/key").text("code")).isEqualTo("LOG_NOT_SIGNED");
        assertThat(get("/api/municipalities/town-1/events/1/proof").text("code"))
                .isEqualTo("LOG_NOT_SIGNED");

        KeyFile file = new KeyFile(keys.resolve("log.key"));
        NoteSigner key = LogKey.ensure(file, "test.example/log", () -> false);
        CheckpointSigner signer = new CheckpointSigner(querySide.bean(DataSource.class), file, key, Clock.systemUTC());
        querySide.append(towns(1, 10));
        earlier = signer.sign().orElseThrow().checkpoint();
        querySide.append(towns(11, 270));
        signer.sign();
        querySide.append(towns(271, 271));
    }

    private static List<Event> towns(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .<Event>mapToObj(i -> new MunicipalityRegistered(
                        new MunicipalityId("town-" + i), "町" + i, "まち", MunicipalityKind.TOWN))
                .toList();
    }

    @AfterAll
    static void stop() {
        querySide.close();
    }

    private static Http.Answer get(String path) {
        return querySide.get(path);
    }

    private static Note checkpoint() {
        return Note.parse(get("/api/log/checkpoint").response().body());
    }

    private static List<Hash> hashes(JsonNode texts) {
        List<Hash> hashes = new ArrayList<>();
        texts.forEach(text -> hashes.add(Hash.ofBase64(text.asString())));
        return hashes;
    }

    @Test
    void theCheckpointIsSignedWithTheKey() {
        Http.Answer answer = get("/api/log/checkpoint");
        VerifierKey key = VerifierKey.parse(get("/api/log/key").response().body());

        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(key.verifies(checkpoint())).isTrue();
        assertThat(Checkpoint.parse(checkpoint().text()).size()).isEqualTo(270);
    }

    @Test
    void anEventIsProvedToBeInTheCheckpoint() {
        JsonNode proof = get("/api/municipalities/town-7/events/7/proof").json();
        Hash leaf = Merkle.leaf(proof.path("leafData").asString().getBytes(StandardCharsets.UTF_8));
        Checkpoint checkpoint =
                Checkpoint.parse(Note.parse(proof.path("checkpoint").asString()).text());

        assertThat(leaf.base64()).isEqualTo(proof.path("leafHash").asString());
        assertThat(proof.path("leafData").asString()).startsWith("ayumi-leaf/v1\n7\n");
        assertThat(Proofs.includes(checkpoint.size(), checkpoint.root(), 6, leaf, hashes(proof.path("path"))))
                .isTrue();
    }

    @Test
    void theLogIsProvedToHaveOnlyGrown() {
        JsonNode proof = get("/api/log/consistency?from=10&to=270").json();
        Checkpoint now = Checkpoint.parse(checkpoint().text());

        assertThat(Proofs.continues(10, earlier.root(), 270, now.root(), hashes(proof.path("proof"))))
                .isTrue();
    }

    @Test
    void tilesAreServedAsTheSpecificationSays() {
        Http.Answer full = get("/api/log/tile/0/000");

        assertThat(full.status()).isEqualTo(200);
        assertThat(full.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(full.header("Cache-Control")).contains("immutable");
        assertThat(get("/api/log/tile/0/001.p/14").status()).isEqualTo(200);
        assertThat(get("/api/log/tile/1/000.p/1").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/municipalities/town-1/events/271/proof, 404, EVENT_NOT_SIGNED",
        "/api/municipalities/town-1/events/900/proof, 404, EVENT_NOT_SIGNED",
        "/api/municipalities/town-1/events/2/proof, 404, EVENT_UNKNOWN",
        "/api/municipalities/town-1/events/0/proof, 400, PARAMETER_INVALID",
        "/api/log/consistency?from=1&to=271, 404, TREE_SIZE_UNKNOWN",
        "/api/log/consistency?from=3&to=2, 400, TREE_SIZES_REVERSED",
        "/api/log/consistency?from=3, 400, PARAMETER_MISSING",
        "/api/log/tile/0/001, 404, TILE_UNKNOWN",
        "/api/log/tile/0/001.p/15, 404, TILE_UNKNOWN",
        "/api/log/tile/0/1, 404, TILE_UNKNOWN",
        "/api/log/tile/9/000.p/1, 404, TILE_UNKNOWN"
    })
    void whatIsNotThereHasItsOwnCode(String path, int status, String code) {
        Http.Answer answer = get(path);

        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void entriesAreServedToTheInstallationAsTheSpecificationSays() throws IOException {
        String auditor = querySide.bearerOfTheInstallation("auditor");
        byte[] full = read("/api/log/tile/entries/000", auditor);
        byte[] edge = read("/api/log/tile/entries/001.p/14", auditor);
        List<Hash> leaves = new ArrayList<>();
        for (byte[] bundle : List.of(full, edge)) {
            ByteBuffer entries = ByteBuffer.wrap(bundle);
            while (entries.hasRemaining()) {
                byte[] entry = new byte[Short.toUnsignedInt(entries.getShort())];
                entries.get(entry);
                leaves.add(Merkle.leaf(entry));
            }
        }

        byte[] tiles = concat(read("/api/log/tile/0/000", auditor), read("/api/log/tile/0/001.p/14", auditor));
        assertThat(leaves).hasSize(270);
        for (int at = 0; at < leaves.size(); at++) {
            assertThat(leaves.get(at)).isEqualTo(Hash.of(tiles, at * Hash.LENGTH, (at + 1) * Hash.LENGTH));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "002", "001.p/15", "1", "0/000"})
    void whoIsOfAMunicipalityIsNotToldWhichEntriesThereAre(String bundle) {
        String path = "/api/log/tile/entries/" + bundle;
        Http.Answer own = querySide.send(path, querySide.bearer("town-1"));

        assertThat(querySide.getAnonymously(path).status()).isEqualTo(401);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.text("code")).isEqualTo("LOG_IS_FOR_THE_INSTALLATION");
    }

    @ParameterizedTest
    @ValueSource(strings = {"002", "001.p/15", "001", "1", "0/000"})
    void entriesThatAreNotThereAreUnknown(String bundle) {
        Http.Answer answer =
                querySide.send("/api/log/tile/entries/" + bundle, querySide.bearerOfTheInstallation("auditor"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("code")).isEqualTo("TILE_UNKNOWN");
    }

    private static byte[] read(String path, String bearer) throws IOException {
        try (InputStream body = querySide.open(path, bearer).body()) {
            return body.readAllBytes();
        }
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    @Test
    void theLogsOwnFilesAreForEverybodyAndWhatItHoldsIsNot() {
        for (String path : List.of("checkpoint", "key", "tile/0/000.p/1", "consistency?from=1&to=2")) {
            assertThat(querySide.getAnonymously("/api/log/" + path).status())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(querySide
                        .getAnonymously("/api/municipalities/tomakomai/events/1/proof")
                        .status())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @EnumSource(ProofProblem.class)
    void everyProblemIsExplainedInBothLanguages(ProofProblem problem) {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(querySide.bean(Sentences.class).find(problem.name() + ".detail", language, Map.of()))
                    .isPresent();
            assertThat(querySide.bean(Sentences.class).find(problem.name() + ".action", language, Map.of()))
                    .isPresent();
        }
    }
}
