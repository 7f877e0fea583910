package jp.ayumi.api.publication;

/** What kind of gathering it is. */
public enum GatheringKind {
    /** 区民フォーラム (KOH-7) */
    FORUM,
    /** 取組発表会 (KAN-9) */
    PRESENTATION,
    /** ワークショップ (KUK-7) */
    WORKSHOP,
    /** 出前講座 (KUK-7) */
    LECTURE,
    /** その他 */
    OTHER
}
