package jp.ayumi.verifier.report;

/** How a verification ends. */
public enum Verdict {
    HOLDS,
    DOES_NOT_HOLD,
    UNREADABLE
}
