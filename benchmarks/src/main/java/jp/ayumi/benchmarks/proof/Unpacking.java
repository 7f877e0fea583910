package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.ZipInputStream;
import jp.ayumi.benchmarks.measure.Figures;
import jp.ayumi.benchmarks.measure.Subject;

/** The least that checking a bundle takes: its files are unpacked and hashed. By this process, which is warm. */
record Unpacking(Path bundle, long events) implements Subject {

    private static final int BUFFER = 1 << 16;

    @Override
    public String name() {
        return "unpacked and hashed, in a warm process (peer)";
    }

    @Override
    public Figures measure() throws IOException, NoSuchAlgorithmException {
        long began = System.nanoTime();
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
            while (zip.getNextEntry() != null) {
                InputStream hashed = new DigestInputStream(zip, MessageDigest.getInstance("SHA-256"));
                while (hashed.read(buffer) >= 0) {
                    // The digest takes what is read.
                }
            }
        }
        return Figures.rate(events, System.nanoTime() - began);
    }
}
