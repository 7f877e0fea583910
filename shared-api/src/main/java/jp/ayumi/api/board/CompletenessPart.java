package jp.ayumi.api.board;

/** The parts of a plan year's round. */
public enum CompletenessPart {
    /** 年間計画, per kind of author */
    ANNUAL_PLAN,
    /** 進捗, per action, organisation and reporting period that is over */
    PROGRESS,
    /** 自己評価, per action and organisation */
    SELF_EVALUATION,
    /** 外部評価, per action */
    ACTION_REVIEW,
    /** 振り返りの問い, per question of the plan's scheme */
    REVIEW_QUESTION,
    /** 方向性, per action */
    DIRECTION,
    /** 中間の振り返り, where the plan always has one in this year */
    MID_TERM_REVIEW,
    /** 意見: answered, and reflected or left with a reason where it was accepted */
    OPINION,
    /** 相手計画の変更の確認, per counterpart */
    ACKNOWLEDGEMENT
}
