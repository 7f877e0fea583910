package jp.ayumi.log.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The definitions of RFC 9162 §2.1 as they are written, on lists: slow, and easy to compare with the text. */
final class Literally {

    private Literally() {}

    static List<Hash> leaves(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Merkle.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** §2.1.1 */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Merkle.sha256(new byte[0]);
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = split(leaves.size());
        return Merkle.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    /** §2.1.3.1 */
    static List<Hash> inclusion(int index, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return index < k ? and(inclusion(index, left), root(right)) : and(inclusion(index - k, right), root(left));
    }

    /** §2.1.4.1 */
    static List<Hash> consistency(int earlier, List<Hash> leaves) {
        return earlier == 0 ? List.of() : subproof(earlier, leaves, true);
    }

    private static List<Hash> subproof(int earlier, List<Hash> leaves, boolean known) {
        if (earlier == leaves.size()) {
            return known ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves.size());
        List<Hash> left = leaves.subList(0, k);
        List<Hash> right = leaves.subList(k, leaves.size());
        return earlier <= k
                ? and(subproof(earlier, left, known), root(right))
                : and(subproof(earlier - k, right, false), root(left));
    }

    /** Nodes computed from all leaves each time. */
    static Nodes nodes(List<Hash> leaves) {
        return (level, index) -> root(leaves.subList((int) (index << level), (int) (index + 1 << level)));
    }

    private static List<Hash> and(List<Hash> path, Hash last) {
        List<Hash> all = new ArrayList<>(path);
        all.add(last);
        return all;
    }

    private static int split(int size) {
        int k = 1;
        while (k * 2 < size) {
            k *= 2;
        }
        return k;
    }
}
