package jp.ayumi.api.plan;

/**
 * Which of the four an element is.
 */
public enum ElementLevel {
    /** 基本目標・柱 */
    GOAL,
    /** 施策・重点目標 */
    MEASURE,
    /** 取組 */
    ACTION,
    /** 指標 */
    INDICATOR
}
