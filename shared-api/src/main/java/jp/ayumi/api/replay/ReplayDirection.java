package jp.ayumi.api.replay;

/** Which way a history is walked. */
public enum ReplayDirection {
    /** From the first event on. */
    FORWARD,
    /** From the last event back. */
    BACK
}
