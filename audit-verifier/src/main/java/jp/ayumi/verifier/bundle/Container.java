package jp.ayumi.verifier.bundle;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;

/** The zip, whose directory stands at its end: one that was cut short has none. */
final class Container implements Closeable {

    private static final byte[] FIRST_ENTRY = {'P', 'K', 3, 4};
    private static final byte[] NO_ENTRY = {'P', 'K', 5, 6};

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;

    private Container(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
    }

    /**
     * Opens a bundle; what keeps it from being read is added to the findings.
     *
     * @throws UnreadableException when it cannot be opened
     */
    static Container open(Path path, Findings findings) throws UnreadableException {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new UnreadableException(Problem.BUNDLE_NOT_FOUND, path);
        }
        try {
            ZipFile zip = new ZipFile(path.toFile());
            Map<String, ZipEntry> entries = new LinkedHashMap<>();
            zip.stream().forEach(entry -> {
                if (entries.put(entry.getName(), entry) != null) {
                    findings.problem(Problem.FILE_TWICE, entry.getName());
                }
            });
            return new Container(zip, entries);
        } catch (ZipException | IllegalArgumentException e) {
            throw new UnreadableException(beginsAsZip(path) ? Problem.ZIP_CUT_SHORT : Problem.NOT_A_ZIP);
        } catch (IOException e) {
            throw new UnreadableException(Problem.BUNDLE_NOT_FOUND, path);
        }
    }

    Set<String> names() {
        return entries.keySet();
    }

    InputStream open(String name) throws IOException {
        return zip.getInputStream(entries.get(name));
    }

    /** The manifest is listed nowhere, so the zip's own checksum must do. */
    byte[] manifest() throws IOException, UnreadableException {
        ZipEntry entry = entries.get(BundleFile.MANIFEST.fileName());
        if (entry == null) {
            throw new UnreadableException(Problem.MANIFEST_MISSING);
        }
        int limit = (int) BundleFile.MANIFEST.limit();
        try (InputStream input = zip.getInputStream(entry)) {
            byte[] bytes = input.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new UnreadableException(Problem.FILE_TOO_LARGE, entry.getName());
            }
            CRC32 crc = new CRC32();
            crc.update(bytes);
            if (crc.getValue() != entry.getCrc()) {
                throw new UnreadableException(Problem.ZIP_DAMAGED);
            }
            return bytes;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static boolean beginsAsZip(Path path) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(path))) {
            byte[] begin = input.readNBytes(FIRST_ENTRY.length);
            return Arrays.equals(begin, FIRST_ENTRY) || Arrays.equals(begin, NO_ENTRY);
        } catch (IOException e) {
            return false;
        }
    }
}
