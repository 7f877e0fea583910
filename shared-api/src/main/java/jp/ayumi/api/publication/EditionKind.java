package jp.ayumi.api.publication;

/** What kind of thing is published. */
public enum EditionKind {
    /** 地区計画ニュース: the review of one year and the plan of the next (KOH-4) */
    DISTRICT_NEWS,
    /** 年次報告書 */
    ANNUAL_REPORT,
    /** 概要版 */
    SUMMARY,
    /** 広報紙の記事 */
    BULLETIN
}
