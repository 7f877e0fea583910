package jp.ayumi.log.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A signed note, C2SP signed-note.
 *
 * @param text what is signed, up to and with its last end of line
 * @param signatures at least one
 */
public record Note(String text, List<NoteSignature> signatures) {

    /** More lines than any log has witnesses. */
    private static final int MOST_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n") || signatures.isEmpty()) {
            throw new IllegalArgumentException("a note ends its text with a line, and is signed");
        }
    }

    /** @throws IllegalArgumentException when it is no signed note */
    public static Note parse(String note) {
        int end = note.lastIndexOf("\n\n");
        if (end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
            throw new IllegalArgumentException("a signed note has a text, an empty line, and signatures");
        }
        String[] lines = note.substring(end + 2, note.length() - 1).split("\n", -1);
        if (lines.length > MOST_SIGNATURES) {
            throw new IllegalArgumentException("a note with " + lines.length + " signatures");
        }
        return new Note(
                note.substring(0, end + 1),
                Stream.of(lines).map(NoteSignature::parse).toList());
    }

    /** The same note with more signatures. */
    public Note with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new Note(text, all);
    }

    /** As it is written; {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }
}
