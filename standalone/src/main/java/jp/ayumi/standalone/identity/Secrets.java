package jp.ayumi.standalone.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Secrets of clients: 256 random bits, kept as bcrypt hashes only. */
public final class Secrets {

    static final PasswordEncoder HASHES = new BCryptPasswordEncoder();

    private static final int BYTES = 32;

    private Secrets() {}

    /** A new secret, to be shown once. */
    public static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is kept of a secret. */
    public static String hash(String secret) {
        return HASHES.encode(secret);
    }
}
