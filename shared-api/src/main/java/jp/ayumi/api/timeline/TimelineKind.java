package jp.ayumi.api.timeline;

/** What a line of a time line is about: what a reader looks for. */
public enum TimelineKind {
    /** 策定・見直し: the adoption, the decisions whether to revise, the revisions, the end */
    REVISION,
    /** 意見: opinions, their answers and what became of them */
    OPINION,
    /** 振り返り・評価: reviews, evaluations and the directions that follow */
    REVIEW,
    /** 訂正・変更: what was corrected or changed after it had been recorded, and closed years that were opened again */
    CORRECTION,
    /** 会議体への報告: what was frozen for the councils, and what they said */
    REPORT,
    /** 公表・共有: editions and gatherings */
    PUBLICATION,
    /** 年度の記録: years, annual plans and progress */
    YEAR,
    /** 地域の課題と宣言: community issues that led to the plan, and pledges towards it */
    COMMUNITY,
    /** 計画の準備と体制: everything else about the plan itself */
    PLAN
}
