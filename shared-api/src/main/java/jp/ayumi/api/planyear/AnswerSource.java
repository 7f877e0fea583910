package jp.ayumi.api.planyear;

/** Who gave one of the four answers. */
public enum AnswerSource {
    /** the responsible organisation's self-evaluation */
    SELF_EVALUATION,
    /** a progress record */
    PROGRESS,
    /** the direction decided for next year */
    DIRECTION,
    /** nobody yet: 未記入 */
    NONE
}
