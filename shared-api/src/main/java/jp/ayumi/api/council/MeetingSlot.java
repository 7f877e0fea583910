package jp.ayumi.api.council;

/** When in a fiscal year a meeting of a certain purpose is expected. */
public enum MeetingSlot {
    /** 年度最初の会議 */
    FIRST_MEETING,
    /** 年度前半 (4月から9月) */
    FIRST_HALF,
    /** 年度後半 (10月から3月) */
    SECOND_HALF,
    /** 年度内 */
    ANY_TIME
}
