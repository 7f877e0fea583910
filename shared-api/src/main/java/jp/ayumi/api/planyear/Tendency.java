package jp.ayumi.api.planyear;

/** Where an indicator went since its baseline. */
public enum Tendency {
    /** 改善 */
    BETTER,
    /** 横ばい: within the distance that counts as unchanged */
    UNCHANGED,
    /** 悪化 */
    WORSE
}
