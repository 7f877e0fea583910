package jp.ayumi.api.plan;

/** Whether the plan is reviewed in its middle year. */
public enum MidTermReviewPolicy {
    /** always, about outcomes: 地域にどのような変化があったのか (Kanagawa) */
    ALWAYS,
    /** only when found necessary; the finding is recorded either way (Tomakomai) */
    IF_NECESSARY,
    /** the plan does not provide for one */
    NONE
}
