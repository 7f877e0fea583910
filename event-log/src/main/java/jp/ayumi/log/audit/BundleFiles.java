package jp.ayumi.log.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a bundle while it is made: on disk, since the manifest stands first and names the size of all others. */
final class BundleFiles implements AutoCloseable {

    /** What the manifest says of a file. */
    record Entry(String name, long bytes, String sha256) {}

    /** Writes one file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String MANIFEST = "manifest.json";

    private final Path folder;
    private final List<Entry> entries = new ArrayList<>();

    /** @param beside in whose folder the files are kept meanwhile: there is room for the bundle, too */
    BundleFiles(Path beside) throws IOException {
        folder = Files.createTempDirectory(beside.toAbsolutePath().getParent(), ".audit-");
    }

    void add(String name, String content) throws IOException {
        add(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    void add(String name, Content content) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(folder.resolve(name)), digest))) {
            content.writeTo(out);
        }
        entries.add(
                new Entry(name, Files.size(folder.resolve(name)), HexFormat.of().formatHex(digest.digest())));
    }

    List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** The whole of it: under its name only when it is complete. */
    void zip(String manifest, Instant time, Path out) throws IOException {
        Path unfinished = folder.resolve(".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            begin(zip, MANIFEST, time);
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            for (Entry entry : entries) {
                begin(zip, entry.name(), time);
                Files.copy(folder.resolve(entry.name()), zip);
            }
        }
        Files.move(unfinished, out);
    }

    private static void begin(ZipOutputStream zip, String name, Instant time) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(time.toEpochMilli());
        zip.putNextEntry(entry);
    }

    @Override
    public void close() throws IOException {
        for (Entry entry : entries) {
            Files.deleteIfExists(folder.resolve(entry.name()));
        }
        Files.deleteIfExists(folder.resolve(".zip"));
        Files.deleteIfExists(folder);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }
}
