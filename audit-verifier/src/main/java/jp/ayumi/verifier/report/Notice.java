package jp.ayumi.verifier.report;

/** Something a reader must know although nothing is wrong. */
public enum Notice {
    OWN_KEY,
    UNKNOWN_SIGNERS,
    LISTED_WITNESSES_ONLY,
    NO_WITNESS,
    EVENTS_SINCE_ONLY
}
