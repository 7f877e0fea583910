package jp.ayumi.api.plan;

/** Whose plan it is. */
public enum PlanKind {
    /** 区計画 */
    WARD,
    /** 市計画 */
    CITY,
    /** 地区別計画 */
    DISTRICT,
    /** 社会福祉協議会の計画 */
    SOCIAL_WELFARE_COUNCIL
}
