package jp.ayumi.api.municipality;

/** How often progress is reported; the periods divide the fiscal year evenly, from April on. */
public enum ReportingInterval {
    /** 毎月 */
    MONTHLY(1),
    /** 四半期ごと */
    QUARTERLY(3),
    /** 半期ごと */
    HALF_YEARLY(6),
    /** 年1回 */
    YEARLY(12);

    private final int months;

    ReportingInterval(int months) {
        this.months = months;
    }

    /** The length of a period. */
    public int months() {
        return months;
    }
}
