package jp.ayumi.verifier.report;

/** What is checked, in the order in which it is told. The sentences stand in {@code messages.properties}. */
public enum Check {
    /** The zip is whole, and holds what a bundle holds. */
    CONTAINER,
    /** Every file is as the manifest lists it. */
    FILES,
    /** Key, origin, size and signature of the checkpoint. */
    CHECKPOINT,
    /** Cosignatures of witnesses. */
    WITNESSES,
    /** The log continues what an earlier checkpoint said. */
    CONSISTENCY,
    /** Every event can be read and is counted. */
    EVENTS,
    /** Every leaf follows from its event. */
    LEAVES,
    /** Positions, sequences and times run in order. */
    ORDER,
    /** Every event belongs to what the bundle is about. */
    SCOPE,
    /** Payload and metadata are JSON. */
    CONTENT,
    /** The tree of events and nodes has the signed root. */
    TREE,
    /** The dictionary explains every kind of event. */
    DICTIONARY
}
