package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The data of a server: made once, then kept. */
final class Cluster {

    static final String SUPERUSER = "postgres";

    /** Of the programs that come along; data of another major version cannot be opened. */
    static final String MAJOR_VERSION = "18";

    private Cluster() {}

    /** Makes the data when there are none; what an interrupted attempt left is thrown away first. */
    static void ensure(ServerHome home, Programs programs, String password, boolean durable)
            throws IOException, InterruptedException {
        if (!Files.exists(home.cluster())) {
            make(home, programs, password, durable);
        }
        String version = Files.readString(home.cluster().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR_VERSION)) {
            throw new EmbeddedPostgresException(
                    PostgresProblem.DATA_OF_ANOTHER_VERSION, home.cluster(), version, MAJOR_VERSION);
        }
    }

    private static void make(ServerHome home, Programs programs, String password, boolean durable)
            throws IOException, InterruptedException {
        Path data = home.unfinishedCluster();
        Folders.delete(data);
        Files.createDirectory(data, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        programs.runAs().own(data);
        // Not in the home: whoever runs PostgreSQL may be unable to pass the folders above it.
        Path passwordFile = Files.createTempFile("ayumi-initdb-", ".password");
        try {
            Files.writeString(passwordFile, password);
            programs.runAs().own(passwordFile);
            Programs.Result result = programs.run("initdb", data, options(passwordFile, durable));
            if (result.failed()) {
                throw new EmbeddedPostgresException(PostgresProblem.INITDB_FAILED, result.lastLine());
            }
        } finally {
            Files.delete(passwordFile);
        }
        Files.move(data, home.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The collation is PostgreSQL's own, so that an update of the operating system never reorders an index. */
    private static List<String> options(Path passwordFile, boolean durable) {
        List<String> options = new ArrayList<>(List.of(
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions"));
        if (!durable) {
            options.add("--no-sync");
        }
        return options;
    }
}
