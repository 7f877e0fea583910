package jp.ayumi.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.util.Locale;

/** The machine we run on, in the words of the archive names. */
final class Platform {

    private Platform() {}

    /**
     * Class path resource with the server for this machine.
     *
     * @throws EmbeddedPostgresException when none comes along
     */
    static String archive() {
        return archive(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static String archive(String osName, String osArch) {
        String os = osName.toLowerCase(Locale.ROOT);
        String arch = osArch.toLowerCase(Locale.ROOT);
        String system = os.startsWith("linux") ? "linux" : os.startsWith("mac") ? "darwin" : "";
        String processor =
                switch (arch) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> "";
                };
        if (system.isEmpty() || processor.isEmpty()) {
            throw new EmbeddedPostgresException(PostgresProblem.UNSUPPORTED_PLATFORM, osName + " " + osArch);
        }
        return "/postgres-" + system + "-" + processor + ".txz";
    }

    /** Number of the user this process runs as; 0 is root. */
    static long userId() {
        return new UnixSystem().getUid();
    }
}
