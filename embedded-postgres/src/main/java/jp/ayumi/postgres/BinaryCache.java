package jp.ayumi.postgres;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Unpacks the server's programs once per archive and machine, however many processes ask at once. */
final class BinaryCache {

    private static final Object IN_THIS_PROCESS = new Object();

    private BinaryCache() {}

    /**
     * Folders to unpack into, best first.
     *
     * @param lastResort used when nobody has a usable home, such as a service account
     */
    static List<Path> candidates(long userId, Path lastResort) {
        if (userId == 0) {
            return List.of(Path.of("/var/cache/ayumi"), lastResort);
        }
        Optional<Path> xdg =
                Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).map(Path::of);
        Path userCache = xdg.filter(Path::isAbsolute).orElse(Path.of(System.getProperty("user.home"), ".cache"));
        return Stream.of(userCache.resolve("ayumi"), lastResort).toList();
    }

    /**
     * The folder with {@code bin} and {@code lib} in it.
     *
     * @param others whether another user must be able to run what is unpacked
     */
    static Path unpack(List<Path> candidates, boolean others) throws IOException {
        String archive = Platform.archive();
        byte[] bytes;
        try (InputStream in = BinaryCache.class.getResourceAsStream(archive)) {
            if (in == null) {
                throw new EmbeddedPostgresException(PostgresProblem.UNSUPPORTED_PLATFORM, archive);
            }
            bytes = in.readAllBytes();
        }
        Path cache = candidates.stream()
                .filter(folder -> isUsable(folder, others))
                .findFirst()
                .orElseThrow(() -> new EmbeddedPostgresException(
                        PostgresProblem.FOLDER_NOT_WRITABLE, candidates.get(candidates.size() - 1)));
        String name = archive.replaceAll("^/|\\.txz$", "") + "-" + fingerprint(bytes);
        return unpackOnce(bytes, cache, name);
    }

    private static Path unpackOnce(byte[] archive, Path cache, String name) throws IOException {
        Path finished = cache.resolve(name);
        synchronized (IN_THIS_PROCESS) {
            if (Files.isDirectory(finished)) {
                return finished;
            }
            try (FileChannel channel = FileChannel.open(
                            cache.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !Files.isDirectory(finished)) {
                    Path unfinished = cache.resolve(name + ".new");
                    Folders.delete(unfinished);
                    Archive.unpack(archive, unfinished);
                    Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
                }
            }
            return finished;
        }
    }

    /** A folder that is ours, that only we can write, and that the other user can reach where that is needed. */
    private static boolean isUsable(Path folder, boolean others) {
        try {
            Files.createDirectories(folder);
            if (others) {
                Folders.letOthersRead(folder);
            }
            boolean ours = ((Integer) Files.getAttribute(folder, "unix:uid")) == Platform.userId();
            return ours
                    && Files.isWritable(folder)
                    && !Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE)
                    && (!others || Folders.othersReach(folder));
        } catch (IOException e) {
            return false;
        }
    }

    private static String fingerprint(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
