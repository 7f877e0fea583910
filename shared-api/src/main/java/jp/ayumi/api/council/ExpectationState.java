package jp.ayumi.api.council;

/** How an expectation of a cadence stands on a day. */
public enum ExpectationState {
    /** 満たした: kept by what was held; a greatest number is kept as long as nothing held or planned exceeds it */
    KEPT,
    /** 予定あり: will be kept when everything planned is held */
    PLANNED,
    /** 注意: neither kept nor planned, but it still can be */
    AT_RISK,
    /** 満たさなかった: can no longer be kept */
    MISSED,
    /** 超過: more meetings were held than the cadence allows */
    EXCEEDED
}
