package jp.ayumi.postgres;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks a {@code tar.xz} with its links and its executable bits, readable by every user whatever the umask. */
final class Archive {

    private Archive() {}

    static void unpack(byte[] archive, Path target) throws IOException {
        Files.createDirectories(target);
        Folders.letOthersRead(target);
        try (InputStream raw = new ByteArrayInputStream(archive);
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpack(entry, tar, target);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            makeFolder(path, target);
        } else if (entry.isSymbolicLink()) {
            makeFolder(path.getParent(), target);
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            makeFolder(path.getParent(), target);
            Files.copy(content, path);
            boolean executable = (entry.getMode() & 0111) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    private static void makeFolder(Path folder, Path target) throws IOException {
        for (Path each = folder; !each.equals(target) && !Files.isDirectory(each); each = each.getParent()) {
            Files.createDirectories(each);
            Folders.letOthersRead(each);
        }
    }
}
