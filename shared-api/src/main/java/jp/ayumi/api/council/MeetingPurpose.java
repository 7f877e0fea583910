package jp.ayumi.api.council;

/** What a meeting is for; cadence rules and due dates speak of purposes. */
public enum MeetingPurpose {
    /** 前年度の振り返り */
    REVIEW_OF_LAST_YEAR,
    /** 次年度の取組の検討 */
    NEXT_YEAR,
    /** 進捗の確認 */
    PROGRESS_CHECK,
    /** 報告を受けての協議 */
    DELIBERATION,
    /** 評価 */
    EVALUATION,
    /** 他の計画との整合・調整 */
    COORDINATION,
    /** 中間の振り返り */
    MID_TERM_REVIEW,
    /** 計画の策定・改定 */
    PLANNING,
    /** その他 */
    OTHER
}
