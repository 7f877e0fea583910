package jp.ayumi.api.plan;

/** How much of the plan a revision touches. */
public enum RevisionScope {
    /** 一部見直し */
    PARTIAL,
    /** 全体の改定 */
    WHOLE
}
