package jp.ayumi.api.plan;

/** Which way an indicator improves. */
public enum BetterDirection {
    /** higher is better */
    UP,
    /** lower is better */
    DOWN
}
