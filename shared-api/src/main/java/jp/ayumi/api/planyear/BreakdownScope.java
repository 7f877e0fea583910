package jp.ayumi.api.planyear;

/** What a row of a breakdown stands for. Every action is counted in exactly one row. */
public enum BreakdownScope {
    /** one goal, organisation or area */
    SINGLE,
    /** 複数: actions that belong to several and would otherwise be counted more than once */
    SEVERAL,
    /** 全域: actions for the whole municipality */
    WHOLE,
    /** actions that belong to none: no responsible organisation, or an area unrelated to the division */
    NONE
}
