package jp.ayumi.web.limit;

/**
 * How many requests somebody may send.
 *
 * @param burst at once, after having been quiet
 * @param perSecond in the long run; 0 for as many as they like
 */
public record Allowance(int burst, int perSecond) {

    /** Who sends as many as they like. */
    public static final Allowance UNLIMITED = new Allowance(0, 0);

    /**
     * @throws IllegalArgumentException when it is negative, or would let nobody in
     */
    public Allowance {
        if (burst < 0 || perSecond < 0 || perSecond > 0 && burst == 0) {
            throw new IllegalArgumentException(
                    "a limit of requests needs burst >= 1 and per-second >= 1, or per-second = 0 for none");
        }
    }

    boolean isUnlimited() {
        return perSecond == 0;
    }
}
