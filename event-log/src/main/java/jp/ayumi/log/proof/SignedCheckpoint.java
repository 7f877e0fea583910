package jp.ayumi.log.proof;

/**
 * A checkpoint as it was given away.
 *
 * @param note its text with the log's signature, and with those of witnesses where there are any
 * @param key what verifies the log's signature, as far as the log itself says
 */
public record SignedCheckpoint(Checkpoint checkpoint, Note note, VerifierKey key) {}
