package jp.ayumi.api.planyear;

/** Whether a plan year still takes records. */
public enum PlanYearState {
    /** 実施中: records are taken */
    OPEN,
    /** 締め済み: nothing more is recorded, unless it is reopened */
    CLOSED
}
