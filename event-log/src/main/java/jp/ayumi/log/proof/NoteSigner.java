package jp.ayumi.log.proof;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A private key with its name. Never shown by {@link #toString()}. */
public final class NoteSigner {

    private static final String PRIVATE = "PRIVATE+KEY+";

    private final VerifierKey verifier;
    private final byte[] key;

    private NoteSigner(VerifierKey verifier, byte[] key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** A new key. */
    public static NoteSigner generate(String name, KeyKind kind, SecureRandom random) {
        Ed25519.Pair pair = Ed25519.generate(random);
        return new NoteSigner(new VerifierKey(name, kind, pair.publicKey()), pair.privateKey());
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws IllegalArgumentException when it is no key, or its halves do not belong together
     */
    public static NoteSigner parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != 2 || !lines.get(0).startsWith(PRIVATE)) {
            throw new IllegalArgumentException("a key has two lines: the private key and the public one");
        }
        VerifierKey verifier = VerifierKey.parse(lines.get(1));
        String prefix = PRIVATE + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+";
        if (!lines.get(0).startsWith(prefix)) {
            throw new IllegalArgumentException("the private and the public key do not belong together");
        }
        byte[] material = Base64.getDecoder().decode(lines.get(0).substring(prefix.length()));
        if (material.length != 1 + Ed25519.KEY_LENGTH
                || material[0] != verifier.kind().algorithm()) {
            throw new IllegalArgumentException("the private key is not whole");
        }
        NoteSigner signer = new NoteSigner(verifier, Arrays.copyOfRange(material, 1, material.length));
        if (!signer.signsWhatItsPublicKeyVerifies()) {
            throw new IllegalArgumentException("the private and the public key do not belong together");
        }
        return signer;
    }

    /** What verifies its signatures. */
    public VerifierKey verifier() {
        return verifier;
    }

    /** A log's signature over a text. */
    public NoteSignature sign(String text) {
        return new NoteSignature(
                verifier.name(), verifier.id(), Ed25519.sign(key, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** A witness's signature over a text at a time. */
    public NoteSignature cosign(String text, Instant now) {
        return new NoteSignature(verifier.name(), verifier.id(), Cosignature.sign(key, text, now.getEpochSecond()));
    }

    /** As it is kept, for the owner's eyes only: the private key as C2SP signed-note tools write it, then the public one. */
    public String text() {
        byte[] material = new byte[1 + key.length];
        material[0] = verifier.kind().algorithm();
        System.arraycopy(key, 0, material, 1, key.length);
        return PRIVATE + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(material) + "\n" + verifier.text() + "\n";
    }

    private boolean signsWhatItsPublicKeyVerifies() {
        String probe = "probe\n";
        NoteSignature signature = verifier.kind() == KeyKind.LOG ? sign(probe) : cosign(probe, Instant.EPOCH);
        return verifier.verifies(probe, signature);
    }

    @Override
    public String toString() {
        return verifier.text();
    }
}
