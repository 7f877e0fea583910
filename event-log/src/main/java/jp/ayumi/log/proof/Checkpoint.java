package jp.ayumi.log.proof;

/**
 * What a log says of its whole tree, C2SP tlog-checkpoint: the text of a note.
 *
 * @param origin which log
 * @param size how many leaves its tree has
 * @param root the hash over all of them
 */
public record Checkpoint(String origin, long size, Hash root) {

    public Checkpoint {
        VerifierKey.requireName(origin);
    }

    /**
     * Reads the first three lines; further ones are extensions, which are signed too and mean nothing here.
     *
     * @throws IllegalArgumentException when it is no checkpoint
     */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length < 4 || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("a checkpoint has an origin, a size and a root");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.ofBase64(lines[2]));
    }

    /** The text to be signed. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
