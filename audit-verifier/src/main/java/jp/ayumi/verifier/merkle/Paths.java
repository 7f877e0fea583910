package jp.ayumi.verifier.merkle;

import java.util.List;

/** What every path of hashes must satisfy before it is followed. */
final class Paths {

    /** No tree of 2^63 leaves needs more in one proof. */
    private static final int LONGEST = 128;

    private Paths() {}

    static boolean wellFormed(List<byte[]> path) {
        return path.size() <= LONGEST && path.stream().allMatch(hash -> hash.length == TreeHasher.LENGTH);
    }
}
