package jp.ayumi.api.council;

/** What kind of body a council is. */
public enum CouncilKind {
    /** 附属機関 (条例・要綱による委員会) */
    STATUTORY_COMMITTEE,
    /** 策定・推進会議 */
    PROMOTION_COUNCIL,
    /** 庁内連絡会議 */
    INTERNAL_LIAISON,
    /** 作業部会 */
    WORKING_GROUP,
    /** 地区別計画の推進会議 */
    DISTRICT_COUNCIL,
    /** その他の会議 */
    OTHER
}
