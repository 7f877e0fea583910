package jp.ayumi.verifier.report;

/** How a verification ends. */
public enum Verdict {
    HOLDS(0),
    DOES_NOT_HOLD(1),
    UNREADABLE(2);

    private final int exitCode;

    Verdict(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}
