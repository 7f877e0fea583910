package jp.ayumi.verifier.bundle;

import java.util.Arrays;
import java.util.Optional;

/** The files of a bundle. Those without a limit are read line by line. */
enum BundleFile {
    MANIFEST("manifest.json", 1 << 20),
    KEY("key.txt", 1 << 12),
    WITNESSES("witnesses.txt", 1 << 20),
    CHECKPOINT("checkpoint.txt", 1 << 20),
    SINCE("since.txt", 1 << 20),
    EVENTS("events.jsonl", Long.MAX_VALUE),
    NODES("nodes.jsonl", Long.MAX_VALUE),
    CONSISTENCY("consistency.json", 1 << 20),
    DICTIONARY("dictionary.json", 1 << 24);

    private final String fileName;
    private final long limit;

    BundleFile(String fileName, long limit) {
        this.fileName = fileName;
        this.limit = limit;
    }

    static Optional<BundleFile> named(String name) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(name))
                .findFirst();
    }

    String fileName() {
        return fileName;
    }

    /** The most bytes it may have. */
    long limit() {
        return limit;
    }

    /** Whether it is there only when the bundle refers to an earlier checkpoint. */
    boolean belongsToSince() {
        return this == SINCE || this == CONSISTENCY;
    }
}
