package jp.ayumi.api.plan;

/**
 * What happened at the counterpart.
 */
public enum CounterpartChangeKind {
    /** a revision added an element at or below the one that faces ours */
    ADDED,
    /** a revision changed an element */
    CHANGED,
    /** a revision moved an element here, away or within */
    MOVED,
    /** a revision ended an element */
    ENDED,
    /** a revision removed an element entered by mistake */
    REMOVED,
    /** 方向性 was decided for an action */
    DIRECTION,
    /** the counterpart as a whole ended */
    PLAN_ENDED
}
