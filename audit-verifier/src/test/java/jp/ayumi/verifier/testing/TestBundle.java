package jp.ayumi.verifier.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bundle as its files, which a test may alter before it is written. The manifest is made last, over what is there. */
public final class TestBundle {

    public static final String MANIFEST = "manifest.json";

    /** Every file but the manifest, in the order of the zip. */
    public final Map<String, byte[]> files = new LinkedHashMap<>();

    /** The manifest's members but {@code files}, each as it is written. */
    public final Map<String, String> manifest = new LinkedHashMap<>();

    /** What is done to the finished manifest. */
    public UnaryOperator<String> manifestEdit = UnaryOperator.identity();

    private TestBundle() {}

    /** Everything of the scope, or with {@code laterOnly} what comes after the earlier checkpoint; 0 is none. */
    public static TestBundle of(TestLog log, String scope, int since, boolean laterOnly) {
        int size = log.events().size();
        List<TestEvent> exported = log.events().stream()
                .filter(event -> event.stream().matches("[a-z-]+/" + scope + "(/.*)?"))
                .filter(event -> !laterOnly || event.position() > since)
                .toList();
        TestBundle bundle = new TestBundle();
        bundle.manifest.put("format", "\"ayumi-audit-bundle/1\"");
        bundle.manifest.put("origin", "\"" + TestLog.ORIGIN + "\"");
        bundle.manifest.put("createdAt", "\"2025-11-25T00:00:00Z\"");
        bundle.manifest.put("scope", "{\"" + (scope.contains("/") ? "plan" : "municipality") + "\":\"" + scope + "\"}");
        bundle.manifest.put("since", since == 0 ? "null" : "" + since);
        bundle.manifest.put("size", "" + size);
        bundle.manifest.put("events", "" + exported.size());
        bundle.put("key.txt", log.key.vkey() + "\n");
        bundle.put("witnesses.txt", log.witness.vkey() + "\n" + log.otherWitness.vkey() + "\n");
        String text = log.checkpoint(size);
        bundle.put(
                "checkpoint.txt",
                text + "\n" + log.key.sign(text) + log.witness.cosign(text, 1_764_000_100L)
                        + log.otherWitness.cosign(text, 1_764_000_200L));
        if (since > 0) {
            bundle.put("since.txt", log.checkpoint(since) + "\n" + log.key.sign(log.checkpoint(since)));
        }
        bundle.put("events.jsonl", exported.stream().map(TestEvent::line).collect(Collectors.joining()));
        bundle.putNodes(log, exported);
        if (since > 0) {
            bundle.putConsistency(since, size, ReferenceTree.consistency(since, log.leaves(size)));
        }
        bundle.put("dictionary.json", dictionary());
        return bundle;
    }

    /** Another bundle with the same files, which may be altered alone. */
    public TestBundle copy() {
        TestBundle copy = new TestBundle();
        files.forEach((name, bytes) -> copy.files.put(name, bytes.clone()));
        copy.manifest.putAll(manifest);
        return copy;
    }

    public void put(String name, String text) {
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public void edit(String name, UnaryOperator<String> edit) {
        put(name, edit.apply(text(name)));
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    public void putConsistency(int from, int to, List<byte[]> proof) {
        put(
                "consistency.json",
                "{\"from\":" + from + ",\"to\":" + to + ",\"proof\":["
                        + proof.stream().map(hash -> "\"" + base64(hash) + "\"").collect(Collectors.joining(","))
                        + "]}");
    }

    /** Writes the zip; the manifest lists the files as they are now. */
    public void writeTo(Path path) {
        try (OutputStream out = Files.newOutputStream(path)) {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            write(zip, MANIFEST, manifestEdit.apply(manifestText()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                write(zip, file.getKey(), file.getValue());
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String manifestText() {
        String listed = files.entrySet().stream()
                .map(file -> "{\"name\":\"" + file.getKey() + "\",\"bytes\":" + file.getValue().length
                        + ",\"sha256\":\"" + HexFormat.of().formatHex(ReferenceTree.sha256(file.getValue())) + "\"}")
                .collect(Collectors.joining(","));
        return manifest.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + member.getValue() + ",")
                .collect(Collectors.joining("", "{", "\"files\":[" + listed + "]}\n"));
    }

    private void putNodes(TestLog log, List<TestEvent> exported) {
        List<Integer> indexes =
                exported.stream().map(event -> (int) event.position() - 1).toList();
        put(
                "nodes.jsonl",
                ReferenceTree.without(indexes, log.leaves(log.events().size())).stream()
                        .map(node -> "{\"level\":" + node.level() + ",\"index\":" + node.index() + ",\"hash\":\""
                                + base64(node.hash()) + "\"}\n")
                        .collect(Collectors.joining()));
    }

    private static String dictionary() {
        return List.of("plan.drafted", "plan-year.progress-recorded").stream()
                .flatMap(type -> List.of(1, 2).stream()
                        .map(revision -> "{\"type\":\"" + type + "\",\"revision\":" + revision
                                + ",\"title\":\"計画\",\"titleEn\":\"Plan\",\"fields\":[{\"name\":\"done\",\"meaning\":"
                                + "\"実施したこと\"}]}"))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static void write(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
