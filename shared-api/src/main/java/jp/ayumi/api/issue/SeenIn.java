package jp.ayumi.api.issue;

/** Where an issue came to light. */
public enum SeenIn {
    /** 個別の支援 */
    INDIVIDUAL_SUPPORT,
    /** 調査・アンケート */
    SURVEY,
    /** 会議・話し合い */
    MEETING,
    /** その他 */
    OTHER
}
