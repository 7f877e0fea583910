package jp.ayumi.log.proof;

import java.util.Optional;
import java.util.stream.Stream;

/** What a key signs; the byte is that of C2SP signed-note and tlog-cosignature. */
public enum KeyKind {
    /** The text of a note: a log's own signature. */
    LOG(0x01),
    /** A time and the text of a note: a witness's cosignature. */
    WITNESS(0x04);

    private final byte algorithm;

    KeyKind(int algorithm) {
        this.algorithm = (byte) algorithm;
    }

    byte algorithm() {
        return algorithm;
    }

    static Optional<KeyKind> of(byte algorithm) {
        return Stream.of(values()).filter(kind -> kind.algorithm == algorithm).findFirst();
    }
}
