package jp.ayumi.api.plan;

/**
 * 評価区分: one grade of a scheme, for example A 順調.
 *
 * @param achieved whether it counts as できた
 * @param needsRecoveryStep whether who gives it must say how to recover
 */
public record Grade(String code, String label, boolean achieved, boolean needsRecoveryStep) {}
