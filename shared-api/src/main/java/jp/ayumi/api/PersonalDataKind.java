package jp.ayumi.api;

/** What a text may give away of a person; a screening names kinds, never the words it found. */
public enum PersonalDataKind {
    /** 電話番号 */
    PHONE_NUMBER,
    /** メールアドレス */
    E_MAIL_ADDRESS,
    /** 住所 (番地まで) */
    POSTAL_ADDRESS,
    /** 生年月日 */
    DATE_OF_BIRTH,
    /** 個人を指すと思われる語 (さん・氏・様、年齢と性別) */
    PERSON,
    /** 個人番号・保険者番号などの長い数字 */
    LONG_NUMBER,
    /** 特定の世帯 (○○さん宅) */
    HOUSEHOLD
}
