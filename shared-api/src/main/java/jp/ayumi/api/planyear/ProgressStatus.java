package jp.ayumi.api.planyear;

/** 進捗: how an action stands. */
public enum ProgressStatus {
    /** 未着手 */
    NOT_STARTED,
    /** 実施中 */
    IN_PROGRESS,
    /** 遅れ */
    DELAYED,
    /** 完了 */
    COMPLETED,
    /** 実施せず */
    NOT_DONE
}
