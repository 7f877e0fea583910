package jp.ayumi.api.pledge;

/** How a pledge stands. */
public enum PledgeStage {
    /** 取組中 */
    MADE,
    /** 取り下げ */
    WITHDRAWN
}
