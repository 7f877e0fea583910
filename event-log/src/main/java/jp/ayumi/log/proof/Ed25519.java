package jp.ayumi.log.proof;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/** Ed25519 (RFC 8032) with keys as their bare 32 bytes; the JDK's own encodings (RFC 8410) only put a constant before them. */
final class Ed25519 {

    static final int KEY_LENGTH = 32;
    static final int SIGNATURE_LENGTH = 64;

    private static final String NAME = "Ed25519";
    private static final byte[] PUBLIC = HexFormat.of().parseHex("302a300506032b6570032100");
    private static final byte[] PRIVATE = HexFormat.of().parseHex("302e020100300506032b657004220420");

    /** A private key and what verifies its signatures. */
    record Pair(byte[] privateKey, byte[] publicKey) {}

    private Ed25519() {}

    static Pair generate(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(NAME);
            generator.initialize(255, random);
            KeyPair pair = generator.generateKeyPair();
            return new Pair(
                    last(pair.getPrivate().getEncoded()), last(pair.getPublic().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on knows Ed25519", e);
        }
    }

    static byte[] sign(byte[] privateKey, byte[] message) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(privateKey(privateKey));
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key of 32 bytes signs", e);
        }
    }

    /** Whether it is this key's signature; what is no key and no signature is not. */
    static boolean verifies(byte[] publicKey, byte[] message, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(publicKey(publicKey));
            signature.update(message);
            return signature.verify(signed);
        } catch (SignatureException | InvalidKeySpecException | InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on knows Ed25519", e);
        }
    }

    private static PrivateKey privateKey(byte[] key) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(joined(PRIVATE, key)));
    }

    private static PublicKey publicKey(byte[] key) throws GeneralSecurityException {
        return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(joined(PUBLIC, key)));
    }

    private static byte[] joined(byte[] before, byte[] key) {
        byte[] encoded = Arrays.copyOf(before, before.length + key.length);
        System.arraycopy(key, 0, encoded, before.length, key.length);
        return encoded;
    }

    private static byte[] last(byte[] encoded) {
        return Arrays.copyOfRange(encoded, encoded.length - KEY_LENGTH, encoded.length);
    }
}
