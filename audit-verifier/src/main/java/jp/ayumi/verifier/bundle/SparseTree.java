package jp.ayumi.verifier.bundle;

import java.io.IOException;
import java.util.Optional;
import jp.ayumi.verifier.json.MalformedException;
import jp.ayumi.verifier.merkle.RootBuilder;
import jp.ayumi.verifier.report.Findings;
import jp.ayumi.verifier.report.Problem;

/**
 * The log's tree from the exported leaves and, between them, the largest subtrees without one. Which subtrees these are
 * follows from the positions alone: no other may stand in the bundle, and none may be missing.
 */
final class SparseTree {

    private final Lines lines;
    private final long size;
    private final Findings findings;
    private final NodeLine node = new NodeLine();
    private final RootBuilder root = new RootBuilder();
    private boolean broken;

    SparseTree(Lines lines, long size, Findings findings) {
        this.lines = lines;
        this.size = size;
        this.findings = findings;
    }

    /** Adds a leaf to the right of all before. */
    void leaf(long index, byte[] hash) throws IOException {
        coverUpTo(index);
        if (!broken) {
            root.add(0, hash, 0);
        }
    }

    /** The places of leaves are not known any more, so there will be no root. */
    void giveUp() {
        broken = true;
    }

    /** The root, unless something was wrong with events or nodes. */
    Optional<byte[]> finish() throws IOException {
        coverUpTo(size);
        if (!broken && nextNode()) {
            findings.problem(Problem.NODE_EXTRA, lines.number());
            broken = true;
        }
        return broken ? Optional.empty() : Optional.of(root.root());
    }

    private void coverUpTo(long end) throws IOException {
        while (!broken && root.covered() < end) {
            int level = root.levelOfNext(end);
            long index = root.covered() >> level;
            if (!nextNode()) {
                if (!broken) {
                    findings.problem(Problem.NODE_MISSING, level, index);
                }
                broken = true;
            } else if (node.level != level || node.index != index) {
                findings.problem(Problem.NODE_UNEXPECTED, lines.number(), node.level, node.index, level, index);
                broken = true;
            } else {
                root.add(level, node.hash.bytes(), 0);
            }
        }
    }

    private boolean nextNode() throws IOException {
        try {
            if (lines.next()) {
                node.read(lines);
                return true;
            }
        } catch (MalformedException e) {
            findings.problem(Problem.NODE_MALFORMED, lines.number());
            broken = true;
        }
        return false;
    }
}
