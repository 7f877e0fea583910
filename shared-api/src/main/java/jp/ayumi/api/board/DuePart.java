package jp.ayumi.api.board;

/** What makes something due: a part of the municipality's due policy, or a council's own cadence. */
public enum DuePart {
    ANNUAL_PLAN_DUE,
    PROGRESS,
    SELF_EVALUATION_DUE,
    REVIEW_DUE,
    DIRECTIONS_DUE,
    CLOSE_DUE,
    ANSWER_WITHIN_DAYS,
    HEAR_BACK_WITHIN_DAYS,
    ACKNOWLEDGE_WITHIN_DAYS,
    MID_TERM_REVIEW_DUE,
    TERM_ENDING_NOTICE_DAYS,
    MEETING_NOTICE_DAYS,
    /** 会議体が定めた開催の頻度; watched wherever it is stated */
    CADENCE
}
