package jp.ayumi.log.proof;

/** In which ways a log can contradict itself or what it has signed; the sentences stand in {@code sentences.properties}. */
public enum Contradiction {
    /** A position is not there, though a later one is. */
    POSITION_MISSING,
    /** The stored event does not give the leaf that stands beside it. */
    LEAF_DIFFERS,
    /** A full tile is not there, though a checkpoint covers it. */
    TILE_MISSING,
    /** A tile does not hold what the leaves give. */
    TILE_DIFFERS,
    /** There is a tile for which there are no leaves. */
    TILE_UNFOUNDED,
    /** A checkpoint cannot be read, or its columns say something else than its note. */
    CHECKPOINT_UNREADABLE,
    /** A checkpoint has no good signature of the log's key. */
    CHECKPOINT_FORGED,
    /** The tree has another root than was signed. */
    ROOT_DIFFERS,
    /** Fewer events are there than were signed. */
    EVENTS_MISSING,
    /** A witness's line is no signature of that witness over that checkpoint. */
    COSIGNATURE_FORGED
}
