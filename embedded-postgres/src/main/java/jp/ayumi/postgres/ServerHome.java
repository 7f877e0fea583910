package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of one server and what lies in it.
 *
 * @param folder belongs to whoever runs the JVM; only {@link #cluster()} belongs to the user who runs PostgreSQL
 */
record ServerHome(Path folder) {

    /**
     * The folder, made when absent.
     *
     * @throws EmbeddedPostgresException when it cannot be made or written
     */
    static ServerHome at(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw new EmbeddedPostgresException(PostgresProblem.FOLDER_NOT_WRITABLE, folder);
            }
            return new ServerHome(folder.toRealPath());
        } catch (IOException e) {
            throw new EmbeddedPostgresException(PostgresProblem.FOLDER_NOT_WRITABLE, e, folder);
        }
    }

    Path cluster() {
        return folder.resolve("cluster");
    }

    /** Where a new cluster is made, so that an interrupted {@code initdb} never looks like a finished one. */
    Path unfinishedCluster() {
        return folder.resolve("cluster.new");
    }

    Path lock() {
        return folder.resolve("server.lock");
    }

    Path password() {
        return folder.resolve("superuser.password");
    }

    Path log() {
        return folder.resolve("server.log");
    }

    /** Begins a new log and keeps the one before it, in which the cause of a crash stands. */
    Path freshLog() throws IOException {
        if (Files.exists(log())) {
            Files.move(log(), folder.resolve("server.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log();
    }
}
