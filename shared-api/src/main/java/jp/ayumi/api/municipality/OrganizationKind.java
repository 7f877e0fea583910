package jp.ayumi.api.municipality;

/** What kind of body an organisation is; policies speak of kinds, never of single bodies. */
public enum OrganizationKind {
    /** 区役所 */
    WARD_OFFICE,
    /** 市役所 */
    CITY_HALL,
    /** 社会福祉協議会 */
    SOCIAL_WELFARE_COUNCIL,
    /** 地域ケアプラザ */
    CARE_PLAZA,
    /** 自治会町内会 */
    NEIGHBOURHOOD_ASSOCIATION,
    /** 民生委員児童委員協議会 */
    WELFARE_COMMISSIONERS,
    /** 地区社会福祉協議会 */
    DISTRICT_WELFARE_COUNCIL,
    /** 関係機関 */
    RELATED_BODY,
    /** NPO、ボランティア団体 */
    NPO,
    /** 事業者 */
    BUSINESS,
    /** その他 */
    OTHER
}
