package jp.ayumi.verifier.bundle;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.Utf8;
import jp.ayumi.verifier.note.Checkpoint;
import jp.ayumi.verifier.note.SignedNote;
import jp.ayumi.verifier.note.SignedNote.Outcome;
import jp.ayumi.verifier.note.VerifierKey;
import jp.ayumi.verifier.report.Check;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Notice;
import jp.ayumi.verifier.report.Problem;

/** Who else has seen the tree. Only witnesses whom the reader names count; those of the bundle's own list are told. */
final class WitnessesCheck {

    private final Trust trust;
    private final Findings findings;
    private List<VerifierKey> listed = List.of();

    WitnessesCheck(Trust trust, Findings findings) {
        this.trust = trust;
        this.findings = findings;
    }

    void run(byte[] file, Optional<Checkpoint> checkpoint, Optional<VerifierKey> log) {
        try {
            listed = parse(Utf8.text(file));
        } catch (MalformedException e) {
            findings.problem(Problem.WITNESSES_MALFORMED);
        }
        checkpoint.ifPresent(signed -> run(signed.note(), log));
    }

    /** Whether each known witness has cosigned a note; a wrong cosignature is a problem, on whatever note. */
    Map<VerifierKey, Outcome> judge(SignedNote note) {
        Map<VerifierKey, Outcome> outcomes = new LinkedHashMap<>();
        known().forEach(witness -> outcomes.put(witness, note.cosignedBy(witness)));
        outcomes.forEach((witness, outcome) -> {
            if (outcome == Outcome.WRONG) {
                findings.problem(Problem.COSIGNATURE_WRONG, witness);
            }
        });
        return outcomes;
    }

    private void run(SignedNote note, Optional<VerifierKey> log) {
        Map<VerifierKey, Outcome> outcomes = judge(note);
        countNamed(note, outcomes);
        long listedOnly = listed.stream()
                .filter(witness -> !trust.witnesses().contains(witness))
                .filter(witness -> outcomes.get(witness) == Outcome.GOOD)
                .count();
        if (listedOnly > 0) {
            findings.notice(Notice.LISTED_WITNESSES_ONLY, listedOnly);
        } else if (trust.witnesses().isEmpty()) {
            findings.notice(Notice.NO_WITNESS);
        }
        List<VerifierKey> keys = known();
        log.ifPresent(keys::add);
        int others = note.signaturesOfOthersThan(keys);
        if (others > 0) {
            findings.notice(Notice.UNKNOWN_SIGNERS, others);
        }
    }

    private void countNamed(SignedNote note, Map<VerifierKey, Outcome> outcomes) {
        List<String> seen = new ArrayList<>();
        for (VerifierKey witness : trust.witnesses()) {
            if (outcomes.get(witness) == Outcome.GOOD) {
                seen.add(witness.name()
                        + note.cosignedAt(witness)
                                .map(time -> " (" + time + ")")
                                .orElse(""));
            } else if (outcomes.get(witness) == Outcome.ABSENT) {
                findings.problem(Problem.WITNESS_MISSING, witness);
            }
        }
        if (!trust.witnesses().isEmpty()) {
            findings.performed(Check.WITNESSES, seen.size(), trust.witnesses().size(), String.join(", ", seen));
        }
    }

    private List<VerifierKey> known() {
        List<VerifierKey> known = new ArrayList<>(trust.witnesses());
        listed.stream().filter(witness -> !known.contains(witness)).forEach(known::add);
        return known;
    }

    private static List<VerifierKey> parse(String text) throws MalformedException {
        List<VerifierKey> keys = new ArrayList<>();
        if (text.isEmpty()) {
            return keys;
        }
        if (!text.endsWith("\n")) {
            throw new MalformedException("the last line has no end");
        }
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            VerifierKey key = VerifierKey.parse(line, VerifierKey.Kind.WITNESS);
            if (keys.contains(key)) {
                throw new MalformedException("a witness is listed twice");
            }
            keys.add(key);
        }
        return keys;
    }
}
