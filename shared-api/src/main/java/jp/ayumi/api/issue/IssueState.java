package jp.ayumi.api.issue;

/** How far an issue has come. */
public enum IssueState {
    /** 提起 */
    RAISED,
    /** 共通課題の一部 */
    COMMON,
    /** 取組につながった */
    TAKEN_UP,
    /** 取り上げないと決めた */
    DECLINED,
    /** 地区に返した */
    HEARD_BACK,
    /** 解決 */
    RESOLVED
}
