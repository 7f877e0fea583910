package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The superuser's password: random, made with the data, readable by nobody but us. */
final class SuperuserPassword {

    private static final int BYTES = 32;

    private SuperuserPassword() {}

    /**
     * The kept password, or a new one when there are no data yet.
     *
     * @throws EmbeddedPostgresException when there are data but the password is gone
     */
    static String of(ServerHome home) throws IOException {
        if (Files.exists(home.password())) {
            return Files.readString(home.password()).strip();
        }
        if (Files.exists(home.cluster())) {
            throw new EmbeddedPostgresException(PostgresProblem.PASSWORD_LOST, home.password());
        }
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path unfinished = Files.createTempFile(
                home.folder(),
                "password-",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, password);
        Files.move(unfinished, home.password(), StandardCopyOption.ATOMIC_MOVE);
        return password;
    }
}
