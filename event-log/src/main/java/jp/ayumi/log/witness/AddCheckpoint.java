package jp.ayumi.log.witness;

import java.util.List;
import java.util.stream.Stream;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Note;

/**
 * The request {@code add-checkpoint} of C2SP tlog-witness.
 *
 * @param oldSize what the witness has signed last, as far as the log knows
 * @param proof that the checkpoint continues the tree of that size
 * @param checkpoint what the witness shall sign
 */
public record AddCheckpoint(long oldSize, List<Hash> proof, Note checkpoint) {

    /** More than any tree with sizes of 63 bits needs. */
    private static final int LONGEST_PROOF = 63;

    public AddCheckpoint {
        proof = List.copyOf(proof);
    }

    /** @throws IllegalArgumentException when it is not written as the specification says */
    public static AddCheckpoint parse(String body) {
        int end = body.indexOf("\n\n");
        String[] lines = body.substring(0, Math.max(end, 0)).split("\n", -1);
        if (!lines[0].matches("old (0|[1-9][0-9]{0,17})") || lines.length - 1 > LONGEST_PROOF) {
            throw new IllegalArgumentException("an old size, at most 63 hashes, an empty line and a checkpoint");
        }
        return new AddCheckpoint(
                Long.parseLong(lines[0].substring("old ".length())),
                Stream.of(lines).skip(1).map(Hash::ofBase64).toList(),
                Note.parse(body.substring(end + 2)));
    }

    /** As it is sent. */
    public String body() {
        StringBuilder body = new StringBuilder("old ").append(oldSize).append('\n');
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        return body.append('\n').append(checkpoint).toString();
    }
}
