package jp.ayumi.api.replay;

/** Which way a history is walked. */
public enum ReplayDirection {
    /** From the first event on. */
    FORWARD(0),
    /** From the last event back. */
    BACK(Long.MAX_VALUE);

    private final long beginning;

    ReplayDirection(long beginning) {
        this.beginning = beginning;
    }

    /** The position after which a walk begins that has seen nothing yet. */
    public long beginning() {
        return beginning;
    }
}
