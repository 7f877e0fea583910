package jp.ayumi.log.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.ayumi.log.audit.AuditExport.Exported;
import jp.ayumi.log.postgres.SignedLog;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.KeyKind;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.NoteSigner;
import jp.ayumi.log.proof.Proofs;
import jp.ayumi.log.proof.VerifierKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditExportIT {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Scope PLAN = new Scope("tomakomai", "city-3");

    @TempDir
    private static Path keys;

    private static SignedLog signed;

    @TempDir
    private Path folder;

    private Path out;

    @BeforeAll
    static void fill() {
        signed = filled(keys);
    }

    @AfterAll
    static void end() {
        signed.close();
    }

    @BeforeEach
    void begin() {
        out = folder.resolve("bundle.zip");
    }

    private static SignedLog filled(Path keys) {
        SignedLog signed = new SignedLog(keys);
        signed.append("municipality/tomakomai", 0, "municipality.registered", "{}", "{}");
        signed.grow("plan/kohoku/ward-1", 300);
        for (int sequence = 0; sequence < 5; sequence++) {
            signed.append("plan/tomakomai/city-3", sequence, "plan.drafted", "{\"n\":" + sequence + "}", "{}");
            signed.append(
                    "plan-year/tomakomai/city-3/202" + sequence, 0, "plan-year.opened", "{}", "{\"actor\":\"a\"}");
            signed.append("plan/tomakomai/city-30", sequence, "plan.drafted", "{}", "{}");
        }
        signed.append("council/tomakomai/city-3", 0, "council.held", "{}", "{}");
        signed.sign();
        return signed;
    }

    private Exported export(Scope scope, @Nullable Path since) {
        return export(signed, scope, since);
    }

    private Exported export(SignedLog signed, Scope scope, @Nullable Path since) {
        VerifierKey key = signed.key.verifier();
        Since earlier = since == null ? null : Since.read(since, key);
        return new AuditExport(signed.application(), key, SignedLog.CLOCK).write(scope, earlier, out);
    }

    private Exported export(Scope scope) {
        return export(scope, null);
    }

    private Map<String, byte[]> unzipped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(out))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static List<JsonNode> lines(byte[] bytes) {
        return text(bytes).lines().map(JSON::readTree).toList();
    }

    /** The root as an outsider computes it: from the exported leaves and the rest, level by level. */
    private static Hash root(long size, List<JsonNode> events, List<JsonNode> nodes) {
        Map<String, Hash> known = new HashMap<>();
        for (JsonNode event : events) {
            known.put(
                    "0/" + (event.path("position").asLong() - 1),
                    Hash.ofBase64(event.path("leaf").asString()));
        }
        for (JsonNode node : nodes) {
            known.put(
                    node.path("level").asInt() + "/" + node.path("index").asLong(),
                    Hash.ofBase64(node.path("hash").asString()));
        }
        return subtree(0, size, known);
    }

    private static Hash subtree(long from, long to, Map<String, Hash> known) {
        long count = to - from;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            Hash hash = known.get(level + "/" + (from >> level));
            if (hash != null) {
                return hash;
            }
        }
        long middle = from + Long.highestOneBit(count - 1);
        return Merkle.node(subtree(from, middle, known), subtree(middle, to, known));
    }

    @Test
    void aPlanIsExportedWithAllThatProvesIt() throws Exception {
        NoteSigner witness = NoteSigner.generate("witness.example", KeyKind.WITNESS, new SecureRandom());
        signed.cosign(signed.proofs().latest().orElseThrow(), witness);

        assertThat(export(PLAN)).isEqualTo(new Exported(10, 317));

        Map<String, byte[]> files = unzipped();
        assertThat(files.keySet())
                .containsExactly(
                        "manifest.json",
                        "key.txt",
                        "witnesses.txt",
                        "checkpoint.txt",
                        "events.jsonl",
                        "nodes.jsonl",
                        "dictionary.json");
        JsonNode manifest = JSON.readTree(files.get("manifest.json"));
        assertThat(manifest.path("format").asString()).isEqualTo("ayumi-audit-bundle/1");
        assertThat(manifest.path("origin").asString()).isEqualTo(SignedLog.ORIGIN);
        assertThat(manifest.path("createdAt").asString()).isEqualTo("2026-04-01T00:00:00Z");
        assertThat(manifest.path("scope").toString()).isEqualTo("{\"plan\":\"tomakomai/city-3\"}");
        assertThat(manifest.path("since").isNull()).isTrue();
        List<String> listed = new ArrayList<>();
        for (JsonNode file : manifest.path("files")) {
            byte[] content = files.get(file.path("name").asString());
            listed.add(file.path("name").asString());
            assertThat(file.path("bytes").asInt()).isEqualTo(content.length);
            assertThat(file.path("sha256").asString())
                    .isEqualTo(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
        }
        assertThat(listed)
                .containsExactlyElementsOf(files.keySet().stream().skip(1).toList());

        Note note = Note.parse(text(files.get("checkpoint.txt")));
        assertThat(VerifierKey.parse(text(files.get("key.txt"))).verifies(note)).isTrue();
        assertThat(VerifierKey.parse(text(files.get("witnesses.txt"))).verifies(note))
                .isTrue();
        List<JsonNode> events = lines(files.get("events.jsonl"));
        assertThat(events)
                .extracting(event -> event.path("position").asInt())
                .containsExactly(302, 303, 305, 306, 308, 309, 311, 312, 314, 315);
        assertThat(root(317, events, lines(files.get("nodes.jsonl"))))
                .isEqualTo(Checkpoint.parse(note.text()).root());
        assertThat(JSON.readTree(files.get("dictionary.json")).findValuesAsString("type"))
                .containsExactly("plan-year.opened", "plan.drafted");
        assertThat(text(files.get("dictionary.json"))).contains("計画の策定の開始", "\"name\":\"planRevision\"");
    }

    @Test
    void anEventIsExportedByteForByte() throws IOException {
        export(PLAN);

        JsonNode event = lines(unzipped().get("events.jsonl")).get(1);
        assertThat(event.propertyNames())
                .containsExactly(
                        "position",
                        "eventId",
                        "stream",
                        "sequence",
                        "type",
                        "revision",
                        "occurredAt",
                        "recordedAt",
                        "payload",
                        "metadata",
                        "leaf");
        assertThat(event.path("occurredAt").asLong()).isEqualTo(1_617_235_200_123_456L);
        assertThat(text(Base64.getDecoder().decode(event.path("metadata").asString())))
                .isEqualTo("{\"actor\":\"a\"}");
    }

    @Test
    void aMunicipalityHasAllOfItsStreams() throws IOException {
        assertThat(export(new Scope("tomakomai", null)).events()).isEqualTo(17);

        assertThat(JSON.readTree(unzipped().get("manifest.json")).path("scope").toString())
                .isEqualTo("{\"municipality\":\"tomakomai\"}");
    }

    @Test
    void whatCameSinceIsExportedWithTheProofThatNothingElseChanged() throws IOException {
        SignedLog signed = filled(folder);
        Path earlier = folder.resolve("earlier.txt");
        Note then = signed.proofs().latest().orElseThrow().note();
        Files.writeString(earlier, then.toString());
        signed.append("plan/tomakomai/city-3", 5, "plan.adopted", "{}", "{}");
        signed.sign();

        assertThat(export(signed, PLAN, earlier)).isEqualTo(new Exported(1, 318));

        Map<String, byte[]> files = unzipped();
        assertThat(text(files.get("since.txt"))).isEqualTo(then.toString());
        JsonNode consistency = JSON.readTree(files.get("consistency.json"));
        assertThat(consistency.path("from").asLong()).isEqualTo(317);
        Checkpoint before = Checkpoint.parse(then.text());
        Checkpoint now =
                Checkpoint.parse(Note.parse(text(files.get("checkpoint.txt"))).text());
        List<Hash> proof = new ArrayList<>();
        consistency.path("proof").forEach(hash -> proof.add(Hash.ofBase64(hash.asString())));
        assertThat(Proofs.continues(before.size(), before.root(), now.size(), now.root(), proof))
                .isTrue();
        assertThat(JSON.readTree(files.get("manifest.json")).path("since").asLong())
                .isEqualTo(317);
        signed.close();
    }

    @ParameterizedTest
    @CsvSource({"nowhere,", "tomakomai,city-4", "kohoku,city-3"})
    void aScopeWithoutEventsIsRefused(String municipality, String plan) {
        assertRefused(new Scope(municipality, plan), null, ExportProblem.SCOPE_EMPTY);
    }

    @Test
    void anEarlierCheckpointMustBeOneOfThisLog() throws IOException {
        NoteSigner stranger = NoteSigner.generate(SignedLog.ORIGIN, KeyKind.LOG, new SecureRandom());
        Path file = folder.resolve("since.txt");

        Files.writeString(file, "nonsense");
        assertRefused(PLAN, file, ExportProblem.SINCE_UNREADABLE);
        assertRefused(PLAN, folder.resolve("missing.txt"), ExportProblem.SINCE_UNREADABLE);
        Files.writeString(file, note(stranger, SignedLog.ORIGIN, 3));
        assertRefused(PLAN, file, ExportProblem.SINCE_OF_ANOTHER_KEY);
        Files.writeString(file, note(signed.key, "other.example", 3));
        assertRefused(PLAN, file, ExportProblem.SINCE_OF_ANOTHER_LOG);
        Files.writeString(file, note(signed.key, SignedLog.ORIGIN, 0));
        assertRefused(PLAN, file, ExportProblem.SINCE_BEFORE_START);
        Files.writeString(file, note(signed.key, SignedLog.ORIGIN, 318));
        assertRefused(PLAN, file, ExportProblem.SINCE_BEYOND_LOG);
        Files.writeString(file, note(signed.key, SignedLog.ORIGIN, 300));
        assertRefused(PLAN, file, ExportProblem.SINCE_CONTRADICTED);
    }

    @Test
    void aKeyThatDidNotSignTheLogProvesNothing() {
        NoteSigner stranger = NoteSigner.generate(SignedLog.ORIGIN, KeyKind.LOG, new SecureRandom());
        NoteSigner elsewhere = NoteSigner.generate("other.example", KeyKind.LOG, new SecureRandom());

        assertRefused(stranger.verifier(), ExportProblem.KEY_WRONG);
        assertRefused(elsewhere.verifier(), ExportProblem.KEY_OF_ANOTHER_LOG);
        assertThat(out).doesNotExist();
    }

    private void assertRefused(VerifierKey key, ExportProblem problem) {
        AuditExport export = new AuditExport(signed.application(), key, SignedLog.CLOCK);
        assertThatThrownBy(() -> export.write(PLAN, null, out))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(out, "precious");

        assertThatThrownBy(() -> export(PLAN))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.problem()).isEqualTo(ExportProblem.FILE_UNWRITABLE));
        assertThat(out).hasContent("precious");
    }

    @Test
    void aLogThatWasNeverSignedProvesNothing() {
        try (SignedLog other = new SignedLog(folder.resolve("other"))) {
            AuditExport export = new AuditExport(other.application(), other.key.verifier(), SignedLog.CLOCK);
            assertThatThrownBy(() -> export.write(PLAN, null, out))
                    .isInstanceOfSatisfying(
                            ExportException.class,
                            e -> assertThat(e.problem()).isEqualTo(ExportProblem.NOTHING_SIGNED));
        }
    }

    @ParameterizedTest
    @EnumSource(ExportProblem.class)
    void everyProblemIsSaidInBothLanguages(ExportProblem problem) {
        ExportException exception = new ExportException(problem, "x", null);

        assertThat(exception.sentence(Locale.JAPANESE)).isNotEqualTo(exception.sentence(Locale.ENGLISH));
    }

    private static String note(NoteSigner signer, String origin, long size) {
        String text = new Checkpoint(origin, size, Merkle.EMPTY_ROOT).text();
        return new Note(text, List.of(signer.sign(text))).toString();
    }

    private void assertRefused(Scope scope, @Nullable Path since, ExportProblem problem) {
        assertThatThrownBy(() -> export(scope, since))
                .isInstanceOfSatisfying(
                        ExportException.class, e -> assertThat(e.problem()).isEqualTo(problem));
        assertThat(out).doesNotExist();
        try (var left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .as("nothing half made is left")
                    .noneMatch(name -> name.startsWith(".audit-"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
