package jp.ayumi.standalone.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Secrets of clients: 256 random bits, kept as bcrypt hashes only. */
public final class Secrets {

    /** Clients are written on the command line only, so no hash is made anew while somebody gets a token. */
    static final PasswordEncoder HASHES = new BCryptPasswordEncoder() {
        @Override
        protected boolean upgradeEncodingNonNull(String hash) {
            return false;
        }
    };

    private static final PasswordEncoder QUICK_HASHES = new BCryptPasswordEncoder(4);

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

    /**
     * What is kept of a secret that everybody knows: a slow hash would protect nothing, and the samples are loaded with
     * the tokens of some fifty clients.
     */
    static String hashOfAnOpenSecret(String secret) {
        return QUICK_HASHES.encode(secret);
    }
}
