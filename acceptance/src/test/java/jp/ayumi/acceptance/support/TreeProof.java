package jp.ayumi.acceptance.support;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import tools.jackson.databind.JsonNode;

/** What somebody who believes nobody does with an inclusion proof: RFC 9162 §2.1.3.2 and C2SP signed notes, by hand. */
public final class TreeProof {

    /** RFC 8410: what stands before the 32 bytes of every Ed25519 public key. */
    private static final byte[] ED25519 = {0x30, 0x2a, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x03, 0x21, 0x00};

    private static final int KEY_HASH = 4;

    private TreeProof() {}

    /** The root that follows from a leaf's data and its path, in base64. */
    public static String root(String leafData, JsonNode proof) {
        long node = proof.path("position").asLong() - 1;
        long last = proof.path("size").asLong() - 1;
        byte[] hash = sha256(new byte[] {0}, leafData.getBytes(StandardCharsets.UTF_8));
        for (JsonNode step : proof.path("path")) {
            byte[] sister = Base64.getDecoder().decode(step.asString());
            if (node % 2 == 1 || node == last) {
                hash = sha256(new byte[] {1}, sister, hash);
                while (node % 2 == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = sha256(new byte[] {1}, hash, sister);
            }
            node >>= 1;
            last >>= 1;
        }
        return Base64.getEncoder().encodeToString(hash);
    }

    /** Whether the owner of a key ({@code name+hash+key}) has signed a note. */
    public static boolean isSigned(String note, String key) {
        int end = note.indexOf("\n\n") + 1;
        byte[] type = Base64.getDecoder().decode(key.strip().split("\\+", 3)[2]);
        String line = note.substring(end + 1).lines().findFirst().orElseThrow();
        byte[] signed = Base64.getDecoder().decode(line.substring(line.lastIndexOf(' ') + 1));
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(joined(ED25519, Arrays.copyOfRange(type, 1, type.length)))));
            signature.update(note.substring(0, end).getBytes(StandardCharsets.UTF_8));
            return signature.verify(Arrays.copyOfRange(signed, KEY_HASH, signed.length));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }
}
