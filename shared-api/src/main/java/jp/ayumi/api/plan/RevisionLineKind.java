package jp.ayumi.api.plan;

/**
 * What a line of the list of revisions is about. A review looks at the plan, a revision changes it.
 */
public enum RevisionLineKind {
    /** 策定: revision 0 */
    ADOPTION,
    /** 中間の振り返り */
    MID_TERM_REVIEW,
    /** 見直しの要否の決定 */
    DECISION,
    /** 見直し・改定 */
    REVISION
}
