package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.util.Optional;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.Utf8;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.note.SignedNote.Outcome;
import jp.ayumi.verifier.note.VerifierKey;
import jp.ayumi.verifier.report.Check;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Notice;
import jp.ayumi.verifier.report.Problem;

/** Whether the log itself has signed the tree, and what hangs on its checkpoint: witnesses, and an earlier one. */
final class CheckpointCheck {

    private final Trust trust;
    private final Manifest manifest;
    private final Findings findings;

    CheckpointCheck(Trust trust, Manifest manifest, Findings findings) {
        this.trust = trust;
        this.manifest = manifest;
        this.findings = findings;
    }

    /** The checkpoint, if it can be read; whether it is worth anything stands in the findings. */
    Optional<Checkpoint> run(ListedFiles files) throws IOException {
        Optional<VerifierKey> own = ownKey(files.read(BundleFile.KEY));
        Optional<VerifierKey> key = trust.key().or(() -> own);
        Optional<Checkpoint> checkpoint = parse(files.read(BundleFile.CHECKPOINT));
        checkpoint.ifPresent(signed -> compare(signed, own, key));
        WitnessesCheck witnesses = new WitnessesCheck(trust, findings);
        witnesses.run(files.read(BundleFile.WITNESSES), checkpoint, key);
        new SinceCheck(trust, manifest, findings).run(files, checkpoint, key, witnesses);
        return checkpoint;
    }

    private void compare(Checkpoint signed, Optional<VerifierKey> own, Optional<VerifierKey> key) {
        boolean keysAgree = keysAgree(signed, own);
        if (!signed.origin().equals(manifest.origin())) {
            findings.problem(Problem.MANIFEST_OF_OTHER_LOG, manifest.origin(), signed.origin());
        }
        if (signed.size() != manifest.size()) {
            findings.problem(Problem.SIZE_DIFFERS, manifest.size(), signed.size());
        }
        key.ifPresent(verifier -> {
            if (!verifier.name().equals(signed.origin())) {
                findings.problem(Problem.OTHER_LOG, signed.origin(), verifier.name());
                return;
            }
            Outcome outcome = signed.note().signedBy(verifier);
            if (outcome == Outcome.WRONG) {
                findings.problem(Problem.SIGNATURE_WRONG, verifier);
            } else if (outcome == Outcome.ABSENT && keysAgree) {
                // Where the keys differ, that is the reason, and it has been told.
                findings.problem(Problem.SIGNATURE_MISSING, verifier);
            }
            findings.performed(Check.CHECKPOINT, signed.origin(), signed.size(), verifier);
        });
    }

    /** Whether the key in the bundle is the one the reader has; another log's is told by its origin. */
    private boolean keysAgree(Checkpoint signed, Optional<VerifierKey> own) {
        if (trust.key().isEmpty()) {
            own.ifPresent(key -> findings.notice(Notice.OWN_KEY, key));
            return true;
        }
        VerifierKey given = trust.key().get();
        if (own.isEmpty() || own.get().equals(given)) {
            return true;
        }
        if (given.name().equals(signed.origin())) {
            findings.problem(Problem.KEY_DIFFERS, given, own.get());
        }
        return false;
    }

    private Optional<VerifierKey> ownKey(byte[] file) {
        try {
            String line = Utf8.text(file);
            int end = line.length() - 1;
            if (end < 0 || line.indexOf('\n') != end) {
                throw new MalformedException("not one line");
            }
            return Optional.of(VerifierKey.parse(line.substring(0, end), VerifierKey.Kind.LOG));
        } catch (MalformedException e) {
            findings.problem(Problem.KEY_MALFORMED);
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> parse(byte[] file) {
        try {
            return Optional.of(Checkpoint.parse(file));
        } catch (MalformedException e) {
            findings.problem(Problem.CHECKPOINT_MALFORMED);
            return Optional.empty();
        }
    }
}
