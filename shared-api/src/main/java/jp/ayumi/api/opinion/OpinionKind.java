package jp.ayumi.api.opinion;

/** What an opinion is about. */
public enum OpinionKind {
    /** 評価についての意見 */
    EVALUATION,
    /** 新たな課題 */
    NEW_ISSUE,
    /** 今後の取り組みの方針 */
    DIRECTION,
    /** その他 */
    OTHER
}
