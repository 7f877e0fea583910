package jp.ayumi.api.opinion;

/** What has become of an opinion so far. */
public enum OpinionState {
    /** 未回答 */
    UNANSWERED,
    /** 回答済み (反映を要しない) */
    ANSWERED,
    /** 反映するとしたが、まだどこにも反映されていない */
    ACCEPTED_UNREFLECTED,
    /** 反映済み */
    REFLECTED,
    /** 反映しない理由を示した */
    LEFT_UNREFLECTED,
    /** 取り下げ */
    WITHDRAWN
}
