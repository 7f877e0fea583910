package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.verifier.json.Base64Text;
import jp.ayumi.verifier.json.Json;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.merkle.ConsistencyProof;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.note.SignedNote.Outcome;
import jp.ayumi.verifier.note.VerifierKey;
import jp.ayumi.verifier.report.Check;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;
import org.jspecify.annotations.Nullable;

/** Whether the log still says what it said in an earlier checkpoint. */
final class SinceCheck {

    private final Trust trust;
    private final Manifest manifest;
    private final Findings findings;

    SinceCheck(Trust trust, Manifest manifest, Findings findings) {
        this.trust = trust;
        this.manifest = manifest;
        this.findings = findings;
    }

    void run(ListedFiles files, Optional<Checkpoint> checkpoint, Optional<VerifierKey> key, WitnessesCheck witnesses)
            throws IOException {
        if (manifest.since().isEmpty()) {
            trust.since().ifPresent(this::notInBundle);
            return;
        }
        Optional<Checkpoint> since = parse(files.read(BundleFile.SINCE));
        byte[] proof = files.read(BundleFile.CONSISTENCY);
        since.ifPresent(earlier -> {
            compare(earlier);
            key.ifPresent(verifier -> compareSignature(earlier, verifier));
            witnesses.judge(earlier.note());
            checkpoint.ifPresent(later -> prove(earlier, later, proof));
        });
    }

    private void notInBundle(Checkpoint kept) {
        if (kept.size() == 0) {
            findings.problem(Problem.SINCE_BEFORE_START);
        }
        findings.problem(Problem.SINCE_NOT_IN_BUNDLE, kept.size());
    }

    private void compare(Checkpoint earlier) {
        if (earlier.size() != manifest.since().orElseThrow()) {
            findings.problem(Problem.SINCE_SIZE_DIFFERS, manifest.since().orElseThrow(), earlier.size());
        }
        trust.since()
                .filter(kept -> !kept.saysTheSameAs(earlier))
                .ifPresent(kept -> findings.problem(Problem.SINCE_NOT_THE_SAME, kept.size(), earlier.size()));
    }

    private void compareSignature(Checkpoint earlier, VerifierKey key) {
        Outcome outcome = earlier.note().signedBy(key);
        if (outcome == Outcome.ABSENT) {
            findings.problem(Problem.SINCE_SIGNATURE_MISSING, key);
        } else if (outcome == Outcome.WRONG) {
            findings.problem(Problem.SINCE_SIGNATURE_WRONG, key);
        }
    }

    private void prove(Checkpoint earlier, Checkpoint later, byte[] file) {
        findings.performed(Check.CONSISTENCY, earlier.size(), later.size());
        if (!earlier.origin().equals(later.origin())) {
            findings.problem(Problem.SINCE_OF_OTHER_LOG, earlier.origin(), later.origin());
        } else if (earlier.size() == 0) {
            findings.problem(Problem.SINCE_BEFORE_START);
        } else if (earlier.size() > later.size()) {
            findings.problem(Problem.SINCE_AFTER_CHECKPOINT, earlier.size(), later.size());
        } else {
            proveGrowth(earlier, later, file);
        }
    }

    private void proveGrowth(Checkpoint earlier, Checkpoint later, byte[] file) {
        try {
            Map<String, @Nullable Object> proof = Json.readObject(file, "from", "to", "proof");
            long from = Json.count(proof.get("from"));
            long to = Json.count(proof.get("to"));
            List<byte[]> path = hashes(Json.list(proof.get("proof")));
            if (from != earlier.size() || to != later.size()) {
                findings.problem(Problem.CONSISTENCY_SIZES_DIFFER, from, to, earlier.size(), later.size());
            } else if (!ConsistencyProof.holds(from, to, earlier.root(), later.root(), path)) {
                findings.problem(Problem.CONSISTENCY_WRONG, from, to);
            }
        } catch (MalformedException e) {
            findings.problem(Problem.CONSISTENCY_MALFORMED);
        }
    }

    private Optional<Checkpoint> parse(byte[] file) {
        try {
            return Optional.of(Checkpoint.parse(file));
        } catch (MalformedException e) {
            findings.problem(Problem.SINCE_MALFORMED);
            return Optional.empty();
        }
    }

    private static List<byte[]> hashes(List<?> texts) throws MalformedException {
        List<byte[]> hashes = new ArrayList<>();
        for (Object text : texts) {
            hashes.add(Base64Text.decode(Json.text(text)));
        }
        return hashes;
    }
}
