package jp.ayumi.api.board;

/** What stands in the way of closing a year. */
public enum ClosingHindrance {
    /** すでに締めてある */
    CLOSED_ALREADY,
    /** 年度がまだ始まっていない */
    NOT_BEGUN,
    /** 終了した計画 */
    PLAN_ENDED,
    /** 年間計画のない作成者の種別がある */
    ANNUAL_PLAN,
    /** 中間の振り返りがない */
    MID_TERM_REVIEW,
    /** 計画したのに進捗の記録がない取組がある */
    PROGRESS,
    /** 振り返りがない */
    REVIEW,
    /** 自己評価のない取組がある */
    SELF_EVALUATION,
    /** 方向性のない取組がある */
    DIRECTION
}
