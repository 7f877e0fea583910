package jp.ayumi.api.council;

/** How somebody took part in a meeting. */
public enum AttendanceMode {
    /** 出席 */
    PRESENT,
    /** オンライン出席 */
    ONLINE,
    /** 代理出席 */
    BY_PROXY,
    /** 欠席 */
    ABSENT
}
