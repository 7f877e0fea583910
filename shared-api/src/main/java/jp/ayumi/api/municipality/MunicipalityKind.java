package jp.ayumi.api.municipality;

/** What kind of self-governing body the tenant is. */
public enum MunicipalityKind {
    /** 市 */
    CITY,
    /** 区 of a designated city */
    WARD,
    /** 町 */
    TOWN,
    /** 村 */
    VILLAGE
}
