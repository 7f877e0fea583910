package jp.ayumi.api.council;

/** What a cadence can ask for. */
public enum ExpectationKind {
    /** 最少の開催回数 */
    LEAST,
    /** 最多の開催回数 */
    MOST,
    /** ある時期に、ある目的の会議 */
    PURPOSE
}
