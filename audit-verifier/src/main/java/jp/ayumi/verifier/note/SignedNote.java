package jp.ayumi.verifier.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.json.Utf8;

/** A text with signature lines, C2SP signed-note. Who has signed is for the reader to ask: unknown signers are ignored. */
public final class SignedNote {

    /** What became of the signatures of one key. */
    public enum Outcome {
        GOOD,
        ABSENT,
        WRONG
    }

    private static final int TIMESTAMP = Long.BYTES;

    private final String text;
    private final List<NoteSignature> signatures;

    private SignedNote(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = signatures;
    }

    /** Reads a note of any text, without verifying anything. */
    public static SignedNote parse(byte[] bytes) throws MalformedException {
        String note = Utf8.text(bytes);
        if (note.chars().anyMatch(c -> c < 0x20 && c != '\n')) {
            throw new MalformedException("a control character");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new MalformedException("no signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        return new SignedNote(note.substring(0, blank + 1), signatures);
    }

    /** The signed text, with its last line end. */
    public String text() {
        return text;
    }

    /** How many signatures are of none of these keys. */
    public int signaturesOfOthersThan(List<VerifierKey> keys) {
        return (int) signatures.stream()
                .filter(signature -> keys.stream().noneMatch(signature::isOf))
                .count();
    }

    /** Whether the log has signed with this key. */
    public Outcome signedBy(VerifierKey log) {
        List<NoteSignature> own =
                signatures.stream().filter(one -> one.isOf(log)).toList();
        byte[] message = text.getBytes(StandardCharsets.UTF_8);
        if (own.isEmpty()) {
            return Outcome.ABSENT;
        }
        return own.stream().allMatch(one -> log.verifies(message, one.bytes())) ? Outcome.GOOD : Outcome.WRONG;
    }

    /** Whether the witness has cosigned, C2SP tlog-cosignature {@code cosignature/v1}. */
    public Outcome cosignedBy(VerifierKey witness) {
        List<NoteSignature> own =
                signatures.stream().filter(one -> one.isOf(witness)).toList();
        if (own.isEmpty()) {
            return Outcome.ABSENT;
        }
        return own.stream().allMatch(one -> isCosignature(witness, one)) ? Outcome.GOOD : Outcome.WRONG;
    }

    /** When the witness says it cosigned, if any calendar knows that time; meaningful when {@link #cosignedBy} is good. */
    public Optional<Instant> cosignedAt(VerifierKey witness) {
        return signatures.stream()
                .filter(one -> one.isOf(witness) && one.bytes().length >= TIMESTAMP)
                .findFirst()
                .flatMap(one -> instant(ByteBuffer.wrap(one.bytes()).getLong()));
    }

    private boolean isCosignature(VerifierKey witness, NoteSignature signature) {
        byte[] bytes = signature.bytes();
        if (bytes.length <= TIMESTAMP) {
            return false;
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long seconds = buffer.getLong();
        byte[] rest = new byte[buffer.remaining()];
        buffer.get(rest);
        String message = "cosignature/v1\ntime " + seconds + "\n" + text;
        return seconds >= 0 && witness.verifies(message.getBytes(StandardCharsets.UTF_8), rest);
    }

    private static Optional<Instant> instant(long seconds) {
        try {
            return Optional.of(Instant.ofEpochSecond(seconds));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
