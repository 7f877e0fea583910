package jp.ayumi.verifier.testing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A signing key made from its name and a number, so that every run signs alike. */
public final class TestKey {

    private static final int LOG = 1;
    private static final int WITNESS = 4;

    private final String name;
    private final byte type;
    private final KeyPair pair;
    private final byte[] raw;

    private TestKey(String name, int type, int number) {
        this.name = name;
        this.type = (byte) type;
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new Repeatable(name + "/" + number));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        byte[] encoded = pair.getPublic().getEncoded();
        this.raw = Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    }

    public static TestKey log(String name, int number) {
        return new TestKey(name, LOG, number);
    }

    public static TestKey witness(String name, int number) {
        return new TestKey(name, WITNESS, number);
    }

    public String vkey() {
        return name + "+" + HexFormat.of().formatHex(id()) + "+"
                + Base64.getEncoder().encodeToString(concat(new byte[] {type}, raw));
    }

    /** A signature line of the log over a note's text. */
    public String sign(String text) {
        return line(signature(text));
    }

    /** A cosignature line of a witness. */
    public String cosign(String text, long seconds) {
        byte[] time = ByteBuffer.allocate(Long.BYTES).putLong(seconds).array();
        return line(concat(time, signature("cosignature/v1\ntime " + seconds + "\n" + text)));
    }

    private String line(byte[] signature) {
        return "— " + name + " " + Base64.getEncoder().encodeToString(concat(id(), signature)) + "\n";
    }

    private byte[] signature(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(pair.getPrivate());
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] id() {
        byte[] hash = ReferenceTree.sha256(name.getBytes(StandardCharsets.UTF_8), new byte[] {'\n', type}, raw);
        return Arrays.copyOf(hash, 4);
    }

    private static byte[] concat(byte[] first, byte[] second) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(first);
        out.writeBytes(second);
        return out.toByteArray();
    }

    private static final class Repeatable extends SecureRandom {

        private final byte[] seed;

        Repeatable(String seed) {
            this.seed = ReferenceTree.sha256(seed.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void nextBytes(byte[] bytes) {
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
