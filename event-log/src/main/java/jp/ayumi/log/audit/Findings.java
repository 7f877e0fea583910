package jp.ayumi.log.audit;

import java.util.ArrayList;
import java.util.List;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.Finding;

/** Gathers what does not hold: all of it is counted, the first hundred are kept. */
final class Findings {

    private static final int KEPT = 100;

    private final List<Finding> first = new ArrayList<>();
    private long count;

    void add(Contradiction what, long where) {
        add(Finding.at(what, where));
    }

    void add(Finding finding) {
        count++;
        if (first.size() < KEPT) {
            first.add(finding);
        }
    }

    List<Finding> first() {
        return List.copyOf(first);
    }

    long count() {
        return count;
    }
}
