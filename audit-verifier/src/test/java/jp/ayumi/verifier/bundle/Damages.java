package jp.ayumi.verifier.bundle;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ayumi.verifier.report.Problem;
import jp.ayumi.verifier.testing.ReferenceTree;
import jp.ayumi.verifier.testing.TestBundle;
import jp.ayumi.verifier.testing.TestEvent;
import jp.ayumi.verifier.testing.TestKey;
import jp.ayumi.verifier.testing.TestLog;

/** For every problem, something that causes it. All but one are by somebody who also renews the manifest. */
final class Damages {

    /** Makes the scene in which something is wrong. */
    interface Damage {
        Scene scene() throws Exception;
    }

    interface Edit {
        void apply(Scene scene) throws Exception;
    }

    private static final String EVENTS = "events.jsonl";
    private static final String NODES = "nodes.jsonl";
    private static final String STRANGE_LOG = "other.example/log";

    private final Map<Problem, Damage> damages = new EnumMap<>(Problem.class);

    private Damages() {
        container();
        checkpoint();
        witnesses();
        since();
        events();
        tree();
    }

    static Map<Problem, Damage> all() {
        return new Damages().damages;
    }

    private void container() {
        edit(Problem.NOT_A_ZIP, scene -> scene.zip = bytes -> "not a zip at all".getBytes(StandardCharsets.UTF_8));
        edit(Problem.ZIP_CUT_SHORT, scene -> scene.zip = bytes -> Arrays.copyOf(bytes, bytes.length / 2));
        edit(Problem.ZIP_DAMAGED, scene -> scene.zip = Damages::withManifestDamaged);
        edit(Problem.MANIFEST_MISSING, scene -> scene.zip = bytes -> renamed(bytes, "manifest.json", "manifest.jsOn"));
        edit(Problem.MANIFEST_MALFORMED, scene -> scene.bundle.manifest.put("more", "1"));
        edit(Problem.FORMAT_UNKNOWN, scene -> scene.bundle.manifest.put("format", "\"ayumi-audit-bundle/2\""));
        edit(Problem.FILE_MISSING, scene -> scene.bundle.files.remove(NODES));
        edit(Problem.FILE_EXTRA, scene -> scene.bundle.put("readme.txt", "hello"));
        edit(Problem.FILE_TWICE, scene -> {
            scene.bundle.put("since.tXt", "again");
            scene.zip = bytes -> renamed(bytes, "since.tXt", "since.txt");
        });
        edit(Problem.FILE_TOO_LARGE, scene -> scene.bundle.put("key.txt", "k".repeat(5000)));
        edit(
                Problem.FILE_SIZE_DIFFERS,
                scene -> scene.bundle.manifestEdit = text -> text.replaceFirst("\"bytes\":(\\d+)", "\"bytes\":1$1"));
        edit(
                Problem.FILE_HASH_DIFFERS,
                scene -> scene.bundle.manifestEdit =
                        text -> text.replaceFirst("\"sha256\":\"....", "\"sha256\":\"0000"));
    }

    private void checkpoint() {
        TestKey wrongKey = TestKey.log(TestLog.ORIGIN, 2);
        edit(Problem.KEY_MALFORMED, scene -> scene.bundle.edit("key.txt", text -> text.replace("+", "-")));
        edit(Problem.KEY_DIFFERS, scene -> scene.key = Optional.of(wrongKey.vkey()));
        edit(Problem.CHECKPOINT_MALFORMED, scene -> scene.bundle.edit("checkpoint.txt", text -> "\n" + text));
        edit(
                Problem.OTHER_LOG,
                scene -> scene.key = Optional.of(TestKey.log(STRANGE_LOG, 1).vkey()));
        edit(Problem.MANIFEST_OF_OTHER_LOG, scene -> scene.bundle.manifest.put("origin", "\"" + STRANGE_LOG + "\""));
        edit(
                Problem.SIGNATURE_MISSING,
                scene -> scene.sign("checkpoint.txt", scene.log.checkpoint(Scene.SIZE), wrongKey));
        edit(
                Problem.SIGNATURE_WRONG,
                scene -> scene.bundle.edit("checkpoint.txt", text -> text.replace("\n" + Scene.SIZE + "\n", "\n44\n")));
        edit(Problem.SIZE_DIFFERS, scene -> scene.bundle.manifest.put("size", "46"));
    }

    private void witnesses() {
        edit(Problem.WITNESSES_MALFORMED, scene -> scene.bundle.edit("witnesses.txt", text -> text + "nobody\n"));
        edit(
                Problem.WITNESS_MISSING,
                scene -> scene.witnesses =
                        List.of(TestKey.witness("witness.example/w3", 1).vkey()));
        edit(Problem.COSIGNATURE_WRONG, scene -> {
            String text = scene.log.checkpoint(Scene.SIZE);
            scene.bundle.put(
                    "checkpoint.txt",
                    text + "\n" + scene.log.key.sign(text) + scene.log.witness.cosign("other\n1\n\n", 1));
            scene.witnesses = List.of();
        });
    }

    private void since() {
        edit(Problem.SINCE_MALFORMED, scene -> scene.bundle.put("since.txt", "17\n"));
        edit(Problem.SINCE_NOT_IN_BUNDLE, scene -> scene.bundle = TestBundle.of(scene.log, Scene.SCOPE, 0, false));
        edit(Problem.SINCE_NOT_THE_SAME, scene -> {
            String text = scene.log.checkpoint(18);
            scene.since = Optional.of(text + "\n" + scene.log.key.sign(text));
        });
        edit(Problem.SINCE_OF_OTHER_LOG, scene -> {
            byte[] root = ReferenceTree.root(scene.log.leaves(Scene.SINCE));
            scene.sign("since.txt", TestLog.checkpoint(STRANGE_LOG, Scene.SINCE, root), scene.log.key);
        });
        edit(
                Problem.SINCE_SIGNATURE_MISSING,
                scene -> scene.sign("since.txt", scene.log.checkpoint(Scene.SINCE), TestKey.log(TestLog.ORIGIN, 2)));
        edit(
                Problem.SINCE_SIGNATURE_WRONG,
                scene -> scene.bundle.edit("since.txt", text -> text.replace("\n17\n", "\n18\n")));
        edit(Problem.SINCE_SIZE_DIFFERS, scene -> scene.bundle.manifest.put("since", "16"));
        edit(Problem.SINCE_BEFORE_START, scene -> {
            scene.sign("since.txt", scene.log.checkpoint(0), scene.log.key);
            scene.bundle.manifest.put("since", "0");
            scene.bundle.putConsistency(0, Scene.SIZE, List.of());
        });
        edit(Problem.SINCE_AFTER_CHECKPOINT, scene -> {
            byte[] root = ReferenceTree.root(scene.log.leaves(Scene.SIZE));
            scene.sign("since.txt", TestLog.checkpoint(TestLog.ORIGIN, Scene.SIZE + 1, root), scene.log.key);
        });
        edit(Problem.CONSISTENCY_MALFORMED, scene -> scene.bundle.put("consistency.json", "{}"));
        edit(
                Problem.CONSISTENCY_SIZES_DIFFER,
                scene -> scene.bundle.edit("consistency.json", text -> text.replace(":17,", ":16,")));
        edit(
                Problem.CONSISTENCY_WRONG,
                scene -> scene.bundle.putConsistency(
                        Scene.SINCE, Scene.SIZE, ReferenceTree.consistency(18, scene.log.leaves(Scene.SIZE))));
    }

    private void events() {
        edit(
                Problem.EVENT_MALFORMED,
                scene -> scene.bundle.edit(EVENTS, text -> text.replaceFirst("\"sequence\":", "\"sequenz\":")));
        edit(Problem.EVENT_COUNT_DIFFERS, scene -> scene.bundle.manifest.put("events", "1"));
        edit(
                Problem.LEAF_DIFFERS,
                scene -> scene.bundle.edit(
                        EVENTS,
                        text -> text.replaceFirst("\"revision\":.", "\"revision\":2")
                                .replaceFirst("\"occurredAt\":17", "\"occurredAt\":16")));
        edit(
                Problem.POSITION_NOT_ASCENDING,
                scene -> scene.bundle.edit(EVENTS, text -> {
                    String[] lines = text.split("(?<=\n)");
                    return lines[1]
                            + lines[0]
                            + String.join("", Arrays.asList(lines).subList(2, lines.length));
                }));
        edit(
                Problem.POSITION_BEYOND_SIZE,
                scene -> scene.bundle.edit(
                        EVENTS, text -> text.replaceFirst("(?s)(.*)\"position\":\\d+", "$1\"position\":99")));
        edit(
                Problem.SEQUENCE_BROKEN,
                scene -> scene.bundle.edit(EVENTS, text -> text.substring(text.indexOf('\n') + 1)));
        renewed(Problem.RECORDED_EARLIER, event -> event.withRecordedAt(event.recordedAt() - 3_600_000_000L), 30);
        edit(Problem.OUT_OF_SCOPE, scene -> scene.bundle.manifest.put("scope", "{\"municipality\":\"tomakoma\"}"));
        renewed(Problem.PAYLOAD_NOT_JSON, event -> event.withPayload(new byte[] {'{', '"', (byte) 0xC0, '"', '}'}), 0);
        renewed(
                Problem.METADATA_NOT_JSON,
                event -> event.withMetadata("{\"actor\":\"a\",\"actor\":\"b\"}".getBytes(StandardCharsets.UTF_8)),
                0);
        edit(Problem.DICTIONARY_MALFORMED, scene -> scene.bundle.put("dictionary.json", "{}"));
        edit(
                Problem.DICTIONARY_INCOMPLETE,
                scene -> scene.bundle.edit("dictionary.json", text -> text.replace("plan.drafted", "plan.drawn")));
    }

    private void tree() {
        edit(
                Problem.NODE_MALFORMED,
                scene -> scene.bundle.edit(NODES, text -> text.replaceFirst("\"level\"", "\"Level\"")));
        edit(
                Problem.NODE_MISSING,
                scene -> scene.bundle.edit(
                        NODES, text -> text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1)));
        edit(
                Problem.NODE_UNEXPECTED,
                scene -> scene.bundle.edit(NODES, text -> text.substring(text.indexOf('\n') + 1)));
        edit(
                Problem.NODE_EXTRA,
                scene -> scene.bundle.edit(NODES, text -> text + text.substring(0, text.indexOf('\n') + 1)));
        edit(Problem.ROOT_DIFFERS, scene -> {
            TestLog other =
                    TestLog.of(Scene.SIZE).with(scene.log.events().get(0).withRecordedAt(1));
            scene.sign("checkpoint.txt", other.checkpoint(Scene.SIZE), scene.log.key);
        });
    }

    private void edit(Problem problem, Edit edit) {
        damages.put(problem, () -> {
            Scene scene = new Scene();
            edit.apply(scene);
            return scene;
        });
    }

    /** Somebody changes the first exported event from a place on, and computes and signs everything anew. */
    private void renewed(Problem problem, UnaryOperator<TestEvent> change, int from) {
        damages.put(problem, () -> {
            TestLog log = TestLog.of(Scene.SIZE);
            TestEvent event = log.events().stream()
                    .skip(from)
                    .filter(one -> one.stream().contains("/" + Scene.SCOPE))
                    .findFirst()
                    .orElseThrow();
            return new Scene(log.with(change.apply(event)));
        });
    }

    private static byte[] withManifestDamaged(byte[] zip) {
        byte[] damaged = zip.clone();
        for (int i = 60; i < 90; i++) {
            damaged[i] ^= 0x55;
        }
        return damaged;
    }

    private static byte[] renamed(byte[] zip, String from, String to) {
        String latin = new String(zip, StandardCharsets.ISO_8859_1);
        return latin.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }
}
