package jp.ayumi.api.plan;

/**
 * How far a plan has come.
 */
public enum PlanStage {
    /** 策定中 */
    DRAFT,
    /** 推進中 */
    ADOPTED,
    /** 終了 */
    ENDED
}
