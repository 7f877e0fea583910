package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.note.VerifierKey;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.testing.TestBundle;
import jp.ayumi.verifier.testing.TestKey;
import jp.ayumi.verifier.testing.TestLog;

/** A bundle and a reader who knows the log's key, both witnesses and the earlier checkpoint; a test alters either. */
final class Scene {

    static final int SIZE = 45;
    static final int SINCE = 17;
    static final String SCOPE = "tomakomai";

    private static final TestLog LOG = TestLog.of(SIZE);
    private static final TestBundle BUNDLE = TestBundle.of(LOG, SCOPE, SINCE, false);

    final TestLog log;
    TestBundle bundle;
    UnaryOperator<byte[]> zip = UnaryOperator.identity();
    Optional<String> key;
    List<String> witnesses;
    Optional<String> since;

    Scene() {
        this(LOG, BUNDLE.copy());
    }

    Scene(TestLog log) {
        this(log, TestBundle.of(log, SCOPE, SINCE, false));
    }

    Scene(TestLog log, TestBundle bundle) {
        this.log = log;
        this.bundle = bundle;
        this.key = Optional.of(log.key.vkey());
        this.witnesses = List.of(log.witness.vkey(), log.otherWitness.vkey());
        this.since = Optional.ofNullable(bundle.files.get("since.txt"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Replaces the signed note of a checkpoint by one that says this and is signed by that key. */
    void sign(String file, String text, TestKey by) {
        bundle.put(file, text + "\n" + by.sign(text));
    }

    Findings verify(Path folder) throws IOException, MalformedException {
        Path path = folder.resolve("bundle.zip");
        bundle.writeTo(path);
        Files.write(path, zip.apply(Files.readAllBytes(path)));
        return BundleVerifier.verify(path, trust());
    }

    Trust trust() throws MalformedException {
        Optional<VerifierKey> verifier = Optional.empty();
        if (key.isPresent()) {
            verifier = Optional.of(VerifierKey.parse(key.get(), VerifierKey.Kind.LOG));
        }
        List<VerifierKey> named = new ArrayList<>();
        for (String witness : witnesses) {
            named.add(VerifierKey.parse(witness, VerifierKey.Kind.WITNESS));
        }
        Optional<Checkpoint> kept = Optional.empty();
        if (since.isPresent()) {
            kept = Optional.of(Checkpoint.parse(since.get().getBytes(StandardCharsets.UTF_8)));
        }
        return new Trust(verifier, named, kept);
    }
}
