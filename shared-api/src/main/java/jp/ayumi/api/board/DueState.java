package jp.ayumi.api.board;

/** Whether a due date has passed. */
public enum DueState {
    /** 期限前: also on the last day */
    DUE,
    /** 期限超過 */
    OVERDUE
}
