package jp.ayumi.api.council;

/** How far a meeting has come. */
public enum MeetingState {
    /** 予定 */
    PLANNED,
    /** 中止 */
    CANCELLED,
    /** 開催済み */
    HELD,
    /** 記録確定 */
    CLOSED
}
