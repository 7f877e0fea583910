package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import jp.ayumi.verifier.merkle.TreeHasher;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;

/**
 * A file of the bundle, compared with its line in the manifest while it is read. It ends where the manifest says, however
 * much the zip would still unpack.
 */
final class ListedInput extends InputStream {

    private static final int CHUNK = 1 << 16;

    private final String name;
    private final InputStream source;
    private final Manifest.Listed listed;
    private final Findings findings;
    private final MessageDigest sha256 = TreeHasher.sha256();
    private long count;

    ListedInput(String name, InputStream source, Manifest.Listed listed, Findings findings) {
        this.name = name;
        this.source = source;
        this.listed = listed;
        this.findings = findings;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            // No end: readAllBytes asks for nothing whenever its buffer is full.
            return 0;
        }
        int wanted = (int) Math.min(length, listed.bytes() - count);
        int read = wanted == 0 ? -1 : source.read(target, offset, wanted);
        if (read > 0) {
            sha256.update(target, offset, read);
            count += read;
        }
        return read;
    }

    /** Reads what is left and compares. */
    @Override
    public void close() throws IOException {
        try (source) {
            byte[] rest = new byte[CHUNK];
            while (read(rest, 0, rest.length) >= 0) {
                continue;
            }
            if (count != listed.bytes() || source.read() >= 0) {
                findings.problem(Problem.FILE_SIZE_DIFFERS, name, listed.bytes());
            } else if (!HexFormat.of().formatHex(sha256.digest()).equals(listed.sha256())) {
                findings.problem(Problem.FILE_HASH_DIFFERS, name);
            }
        }
    }
}
