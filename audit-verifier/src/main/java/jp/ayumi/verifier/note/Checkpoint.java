package jp.ayumi.verifier.note;

import java.util.Arrays;
import jp.ayumi.verifier.json.Base64Text;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.merkle.TreeHasher;

/**
 * What a log said of its tree at some time, C2SP tlog-checkpoint without extension lines.
 *
 * @param origin which log
 * @param size leaves of the tree
 * @param root its root, 32 bytes
 * @param note the text with its signatures, of which none is verified here
 */
public record Checkpoint(String origin, long size, byte[] root, SignedNote note) {

    /** More digits than any log's size has, and few enough for a {@code long}. */
    private static final int MOST_DIGITS = 18;

    public static Checkpoint parse(byte[] bytes) throws MalformedException {
        SignedNote note = SignedNote.parse(bytes);
        String[] lines = note.text().split("\n", -1);
        if (lines.length != 4 || lines[0].isEmpty()) {
            throw new MalformedException("not three lines");
        }
        byte[] root = Base64Text.decode(lines[2]);
        if (root.length != TreeHasher.LENGTH) {
            throw new MalformedException("no root");
        }
        return new Checkpoint(lines[0], size(lines[1]), root, note);
    }

    /** Whether both speak of the same tree of the same log, whoever signed them. */
    public boolean saysTheSameAs(Checkpoint other) {
        return note.text().equals(other.note.text());
    }

    public boolean hasRoot(byte[] other) {
        return Arrays.equals(root, other);
    }

    private static long size(String digits) throws MalformedException {
        boolean decimal = !digits.isEmpty()
                && digits.length() <= MOST_DIGITS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!decimal || digits.startsWith("0") && digits.length() > 1) {
            throw new MalformedException("no size");
        }
        return Long.parseLong(digits);
    }
}
