package jp.ayumi.api.board;

/** What can be due. */
public enum BoardKind {
    /** 年間計画 */
    ANNUAL_PLAN,
    /** 進捗報告 */
    PROGRESS,
    /** 自己評価 */
    SELF_EVALUATION,
    /** 振り返り */
    REVIEW,
    /** 方向性 */
    DIRECTION,
    /** 年度の締め */
    CLOSE,
    /** 意見への回答 */
    ANSWER,
    /** 地域課題の結果を地区に返すこと */
    HEAR_BACK,
    /** 会議の開催 */
    MEETING,
    /** 中間の振り返り */
    MID_TERM_REVIEW,
    /** 委員の任期満了 */
    TERM_ENDS,
    /** 相手計画の変更の確認 */
    ACKNOWLEDGEMENT
}
