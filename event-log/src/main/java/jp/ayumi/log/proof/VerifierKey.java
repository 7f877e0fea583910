package jp.ayumi.log.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A public key with its name, as C2SP signed-note writes it: {@code <name>+<key id>+<base64>}. */
public final class VerifierKey {

    private final String name;
    private final KeyKind kind;
    private final byte[] key;

    VerifierKey(String name, KeyKind kind, byte[] key) {
        this.name = requireName(name);
        this.kind = kind;
        this.key = key.clone();
    }

    /** @throws IllegalArgumentException when it is no key that this program understands */
    public static VerifierKey parse(String text) {
        String[] parts = text.strip().split("\\+", 3);
        if (parts.length == 3) {
            byte[] material = Base64.getDecoder().decode(parts[2]);
            if (material.length == 1 + Ed25519.KEY_LENGTH) {
                KeyKind kind = KeyKind.of(material[0])
                        .orElseThrow(() -> new IllegalArgumentException("a key of an unknown kind: " + text));
                VerifierKey key = new VerifierKey(parts[0], kind, Arrays.copyOfRange(material, 1, material.length));
                if (HexFormat.of().toHexDigits(key.id()).equals(parts[1])) {
                    return key;
                }
            }
        }
        throw new IllegalArgumentException("not a key, or not whole: " + text);
    }

    /**
     * A name that can stand in a note.
     *
     * @throws IllegalArgumentException when it is empty or has a space, a plus or a control character
     */
    static String requireName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || c == '+' || c < 0x20)) {
            throw new IllegalArgumentException("a name without spaces and plus signs is needed, not: " + name);
        }
        return name;
    }

    /** The log's origin, or the witness's name. */
    public String name() {
        return name;
    }

    public KeyKind kind() {
        return kind;
    }

    int id() {
        byte[] algorithm = {'\n', kind.algorithm()};
        return ByteBuffer.wrap(Merkle.sha256(name.getBytes(StandardCharsets.UTF_8), algorithm, key)
                        .shared())
                .getInt();
    }

    /** Whether the note carries a good signature of this key. */
    public boolean verifies(Note note) {
        return note.signatures().stream().anyMatch(signature -> verifies(note.text(), signature));
    }

    /** Whether a signature is this key's, over this text. */
    public boolean verifies(String text, NoteSignature signature) {
        return signature.name().equals(name)
                && signature.keyId() == id()
                && (kind == KeyKind.LOG
                        ? Ed25519.verifies(key, text.getBytes(StandardCharsets.UTF_8), signature.bytes())
                        : Cosignature.verifies(key, text, signature.bytes()));
    }

    /** As it is written; {@link #parse} reads it. */
    public String text() {
        byte[] material = new byte[1 + key.length];
        material[0] = kind.algorithm();
        System.arraycopy(key, 0, material, 1, key.length);
        return name + "+" + HexFormat.of().toHexDigits(id()) + "+"
                + Base64.getEncoder().encodeToString(material);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
