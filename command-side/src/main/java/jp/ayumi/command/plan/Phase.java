package jp.ayumi.command.plan;

/** Where a plan stands in its life. */
public enum Phase {
    /** 策定中 */
    DRAFT,
    /** 策定済み */
    ADOPTED,
    /** 終了 */
    ENDED
}
