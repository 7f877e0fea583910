package jp.ayumi.api.plan;

/** What a direction means for the next year, whatever word the municipality uses: 計画継続・追加・修正 (Kohoku), or the end of the action. */
public enum Act {
    /** 継続 */
    CONTINUE,
    /** 追加・拡充 */
    ADD,
    /** 修正・見直し・縮小・統合 */
    MODIFY,
    /** 廃止・完了 */
    END
}
