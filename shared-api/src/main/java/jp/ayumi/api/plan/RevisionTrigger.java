package jp.ayumi.api.plan;

/** 見直しのきっかけ: what made a revision necessary. */
public enum RevisionTrigger {
    /** 年度の振り返り */
    ANNUAL_REVIEW,
    /** 計画期間の中間年 */
    MID_TERM,
    /** 社会環境の変化 */
    CHANGE_OF_SOCIETY,
    /** 法制度の変化 */
    CHANGE_OF_LAW,
    /** 国や県の動向 */
    NATIONAL_OR_PREFECTURAL_POLICY,
    /** 分野別計画の変更 */
    SECTOR_PLAN,
    /** 会議の意見 */
    COUNCIL_OPINION
}
