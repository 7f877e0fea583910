package jp.ayumi.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Held as long as we own the folder. The kernel gives it up when the process dies, however it dies. */
final class ServerLock implements AutoCloseable {

    private final FileChannel channel;

    private ServerLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes the folder for this process.
     *
     * @throws EmbeddedPostgresException when a living process, this one included, has it
     */
    static ServerLock take(ServerHome home) throws IOException {
        FileChannel channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            throw new EmbeddedPostgresException(PostgresProblem.FOLDER_IN_USE, home.folder());
        }
        return new ServerLock(channel);
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
