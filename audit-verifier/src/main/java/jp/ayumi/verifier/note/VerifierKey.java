package jp.ayumi.verifier.note;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import jp.ayumi.verifier.json.Base64Text;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.merkle.TreeHasher;

/** A public Ed25519 key as C2SP signed-note writes it: {@code <name>+<8 hex key id>+<base64(type || key)>}. */
public final class VerifierKey {

    /** The kinds of key, with the byte by which their key ids differ. */
    public enum Kind {
        LOG(1),
        WITNESS(4);

        private final byte type;

        Kind(int type) {
            this.type = (byte) type;
        }
    }

    private static final int KEY_LENGTH = 32;

    /** What stands before the 32 bytes of an Ed25519 key in its X.509 form, RFC 8410. */
    private static final byte[] X509_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;
    private final byte[] id;
    private final PublicKey key;

    private VerifierKey(String name, byte[] id, PublicKey key) {
        this.name = name;
        this.id = id;
        this.key = key;
    }

    /**
     * Reads a key and recomputes its id.
     *
     * @throws MalformedException when it is no key of this kind, or its id is another key's
     */
    public static VerifierKey parse(String vkey, Kind kind) throws MalformedException {
        int first = vkey.indexOf('+');
        int second = vkey.indexOf('+', first + 1);
        if (first < 1 || second != first + 9) {
            throw new MalformedException("no name and id");
        }
        String name = vkey.substring(0, first);
        byte[] typed = Base64Text.decode(vkey.substring(second + 1));
        if (!KeyName.allowed(name) || typed.length != 1 + KEY_LENGTH || typed[0] != kind.type) {
            throw new MalformedException("no key of the kind " + kind);
        }
        byte[] id = idOf(name, typed);
        if (!HexFormat.of().formatHex(id).equals(vkey.substring(first + 1, second))) {
            throw new MalformedException("the id is not of this key");
        }
        return new VerifierKey(name, id, publicKey(Arrays.copyOfRange(typed, 1, typed.length)));
    }

    public String name() {
        return name;
    }

    /** Whether this key has made a signature of that name and id. */
    boolean isNamed(String otherName, byte[] otherId) {
        return name.equals(otherName) && Arrays.equals(id, otherId);
    }

    boolean verifies(byte[] message, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(key);
            ed25519.update(message);
            return ed25519.verify(signature);
        } catch (GeneralSecurityException e) {
            // A signature of the wrong length or outside of the curve is told by an exception.
            return false;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VerifierKey that && name.equals(that.name) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** As people compare it: name and id. */
    @Override
    public String toString() {
        return name + "+" + HexFormat.of().formatHex(id);
    }

    private static byte[] idOf(String name, byte[] typedKey) {
        MessageDigest sha256 = TreeHasher.sha256();
        sha256.update(name.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        sha256.update(typedKey);
        return Arrays.copyOf(sha256.digest(), Integer.BYTES);
    }

    private static PublicKey publicKey(byte[] raw) throws MalformedException {
        byte[] encoded = Arrays.copyOf(X509_PREFIX, X509_PREFIX.length + raw.length);
        System.arraycopy(raw, 0, encoded, X509_PREFIX.length, raw.length);
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new MalformedException("no point of the curve");
        }
    }
}
