package jp.ayumi.api.replay;

/** How something is different from before. */
public enum DifferenceKind {
    /** 追加: it was not there. */
    ADDED,
    /** 変更: it reads differently. */
    CHANGED,
    /** 移動: it stands under another parent, or in another place among the same siblings. */
    MOVED,
    /** 終了: it no longer runs, or is no longer there. */
    ENDED
}
