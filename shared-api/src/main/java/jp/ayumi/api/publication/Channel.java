package jp.ayumi.api.publication;

/** How an edition reaches people. */
public enum Channel {
    /** 広報紙 */
    BULLETIN,
    /** ホームページ */
    WEB_PAGE,
    /** 概要版の配布 */
    SUMMARY,
    /** フォーラム・発表会 */
    FORUM,
    /** ワークショップ */
    WORKSHOP,
    /** 出前講座 */
    LECTURE,
    /** メール配信 */
    MAIL,
    /** ニュースの発行 */
    NEWS,
    /** 窓口での配布・閲覧 */
    COUNTER
}
