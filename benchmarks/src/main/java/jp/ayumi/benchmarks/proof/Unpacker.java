package jp.ayumi.benchmarks.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.ZipInputStream;

/** A program that unpacks the files of a zip and hashes them, and nothing else. Knows the JDK alone, as the verifier does. */
public final class Unpacker {

    private static final int BUFFER = 1 << 16;

    private Unpacker() {}

    public static void main(String[] arguments) throws IOException, NoSuchAlgorithmException {
        byte[] buffer = new byte[BUFFER];
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(Path.of(arguments[0])))) {
            while (zip.getNextEntry() != null) {
                InputStream hashed = new DigestInputStream(zip, MessageDigest.getInstance("SHA-256"));
                while (hashed.read(buffer) >= 0) {
                    // The digest takes what is read.
                }
            }
        }
    }
}
