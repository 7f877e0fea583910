package jp.ayumi.api.snapshot;

/** What a snapshot freezes of a plan year. */
public enum SnapshotKind {
    /** 年度の結果: progress, self-evaluations, reviews and directions */
    YEAR_RESULT,
    /** 年間計画 of every organisation */
    ANNUAL_PLAN
}
