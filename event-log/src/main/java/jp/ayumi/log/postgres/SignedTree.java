package jp.ayumi.log.postgres;

import java.util.Optional;
import jp.ayumi.log.proof.Checkpoint;
import jp.ayumi.log.proof.Contradiction;
import jp.ayumi.log.proof.ContradictionException;
import jp.ayumi.log.proof.Frontier;
import jp.ayumi.log.proof.Hash;
import jp.ayumi.log.proof.Merkle;
import jp.ayumi.log.proof.Note;
import jp.ayumi.log.proof.StoredLeaf;
import jp.ayumi.log.proof.TileWriter;
import jp.ayumi.log.proof.Tree;
import jp.ayumi.log.proof.VerifierKey;

/** The tree as it was signed last, proved to be so, and then continued. */
final class SignedTree {

    private final long signedSize;
    private final Optional<Checkpoint> remembered;
    private final Frontier frontier;
    private final TileWriter tiles;

    private SignedTree(ProofTables tables, long signedSize, Optional<Checkpoint> remembered) {
        this.signedSize = signedSize;
        this.remembered = remembered;
        frontier = Frontier.of(signedSize, tables.nodes());
        tiles = TileWriter.of(signedSize, tables, tables::insert);
    }

    /**
     * @param remembered what the key has signed last, as far as is known outside the database
     * @throws ContradictionException when the database holds another tree than was signed
     */
    static SignedTree read(ProofTables tables, VerifierKey key, Optional<Checkpoint> remembered) {
        Checkpoint last = tables.lastCheckpoint()
                .map(signed -> verified(signed.note(), key))
                .orElse(new Checkpoint(key.name(), 0, Merkle.EMPTY_ROOT));
        SignedTree tree = new SignedTree(tables, last.size(), remembered);
        requireRoot(last, tree.frontier.root());
        remembered
                .filter(known -> known.size() < last.size())
                .ifPresent(known -> requireRoot(known, new Tree(known.size(), tables.nodes()).root()));
        return tree;
    }

    /** @throws ContradictionException when it is no checkpoint with a good signature of the key */
    static Checkpoint verified(Note note, VerifierKey key) {
        Checkpoint checkpoint;
        try {
            checkpoint = Checkpoint.parse(note.text());
        } catch (IllegalArgumentException e) {
            throw new ContradictionException(Contradiction.CHECKPOINT_UNREADABLE, 0);
        }
        if (!key.verifies(note) || !checkpoint.origin().equals(key.name())) {
            throw new ContradictionException(Contradiction.CHECKPOINT_FORGED, checkpoint.size());
        }
        return checkpoint;
    }

    /** Takes the events up to a position in and writes the tiles that become full. */
    void continueTo(long head, LeafCursor cursor) {
        requireRemembered();
        cursor.read(signedSize, head, this::add);
        if (frontier.size() < head || frontier.size() < mustHave()) {
            throw new ContradictionException(Contradiction.EVENTS_MISSING, Math.max(head, mustHave()));
        }
    }

    long signedSize() {
        return signedSize;
    }

    Hash root() {
        return frontier.root();
    }

    private void add(StoredLeaf stored) {
        long position = frontier.size() + 1;
        if (stored.event().position() != position) {
            throw new ContradictionException(Contradiction.POSITION_MISSING, position);
        }
        if (!stored.isOfItsEvent()) {
            throw new ContradictionException(Contradiction.LEAF_DIFFERS, position);
        }
        Hash leaf = Hash.of(stored.leaf());
        frontier.add(leaf);
        tiles.add(leaf);
        requireRemembered();
    }

    private void requireRemembered() {
        remembered
                .filter(known -> known.size() == frontier.size())
                .ifPresent(known -> requireRoot(known, frontier.root()));
    }

    private long mustHave() {
        return remembered.map(Checkpoint::size).orElse(0L);
    }

    private static void requireRoot(Checkpoint signed, Hash root) {
        if (!signed.root().equals(root)) {
            throw new ContradictionException(Contradiction.ROOT_DIFFERS, signed.size());
        }
    }
}
