package jp.ayumi.api;

/** Something that happened and is never taken back. Carries outcomes, not differences: a projection sets, it never adds. */
public interface Event {

    /** The aggregate whose history this belongs to. */
    AggregateId subject();
}
