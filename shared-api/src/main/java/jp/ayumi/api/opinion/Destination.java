package jp.ayumi.api.opinion;

/** In what an opinion is reflected. */
public enum Destination {
    /** 評価結果 */
    EVALUATION,
    /** 取組 */
    ACTION,
    /** 年間計画 */
    ANNUAL_PLAN,
    /** 計画の見直し */
    REVISION,
    /** 次期計画 */
    NEXT_PLAN
}
