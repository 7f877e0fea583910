package jp.ayumi.standalone.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.ayumi.standalone.text.PlainFailure;
import jp.ayumi.standalone.text.Sentence;

/**
 * The folder of an installation: {@code AYUMI_HOME}. Copying it while nothing runs is a complete backup.
 *
 * @param folder exists and can be written
 */
public record Home(Path folder) {

    /**
     * The folder, made when absent.
     *
     * @throws PlainFailure when it cannot be made or written
     */
    public static Home at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Path real = absolute.toRealPath();
            // Asking is not enough: a file system that is mounted read-only says yes.
            Files.delete(Files.createTempFile(real, ".writable-", ""));
            return new Home(real);
        } catch (IOException e) {
            throw new PlainFailure(Sentence.of("home.unwritable", absolute), e);
        }
    }

    /** The data of PostgreSQL. */
    public Path database() {
        return folder.resolve("postgres");
    }

    /** What signs tokens and the log, and who may have tokens; for the owner only. */
    public Path keys() {
        return folder.resolve("keys");
    }

    /** What signs the log; beside it, what it signed last. */
    public Path logKey() {
        return keys().resolve("log-signing.key");
    }

    public Path logs() {
        return folder.resolve("logs");
    }

    public Path log() {
        return logs().resolve("ayumi.log");
    }

    /** Says which samples are in the log, once all are. */
    public Path loadedSamples() {
        return folder.resolve("samples.loaded");
    }
}
