package jp.ayumi.log.proof;

import java.nio.ByteBuffer;
import java.util.Base64;

/**
 * One signature line of a note.
 *
 * @param keyId with the name it says which key to try
 * @param bytes what the key's kind makes of it; not copied, so not to be written to
 */
public record NoteSignature(String name, int keyId, byte[] bytes) {

    private static final String DASH = "— ";

    /** @throws IllegalArgumentException when the line is no signature */
    public static NoteSignature parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length == 3 && parts[0].equals(DASH.strip())) {
            byte[] decoded = Base64.getDecoder().decode(parts[2]);
            if (decoded.length > Integer.BYTES) {
                ByteBuffer buffer = ByteBuffer.wrap(decoded);
                int keyId = buffer.getInt();
                byte[] signature = new byte[buffer.remaining()];
                buffer.get(signature);
                return new NoteSignature(VerifierKey.requireName(parts[1]), keyId, signature);
            }
        }
        throw new IllegalArgumentException("not a signature line: " + line);
    }

    /** Without the end of the line. */
    public String line() {
        byte[] all = ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(keyId)
                .put(bytes)
                .array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(all);
    }
}
