package jp.ayumi.api.council;

/** What came of an agenda item. */
public enum OutcomeKind {
    /** 決定 */
    DECIDED,
    /** 了承 */
    APPROVED,
    /** 意見あり */
    OPINION_GIVEN,
    /** 継続協議 */
    CONTINUED,
    /** 報告のみ */
    NOTED
}
