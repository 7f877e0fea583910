package jp.ayumi.query.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import jp.ayumi.api.proof.EntryBundleView;

/** Entries one behind the other as C2SP tlog-tiles writes them: each behind its length in two bytes, big-endian. */
final class EntryBundle {

    private static final int LONGEST = 0xFFFF;

    private EntryBundle() {}

    static byte[] of(EntryBundleView view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        view.entries().forEach(text -> {
            byte[] entry = text.getBytes(StandardCharsets.UTF_8);
            if (entry.length > LONGEST) {
                throw new IllegalStateException("names are bounded far below what would make an entry this long");
            }
            bytes.write(entry.length >> Byte.SIZE);
            bytes.write(entry.length);
            bytes.writeBytes(entry);
        });
        return bytes.toByteArray();
    }
}
