package jp.ayumi.api.replay;

/**
 * The last line of a stream: it is whole. A stream without it was cut off.
 *
 * @param end always {@code true}; no step has it
 * @param steps how many were sent
 * @param knownAt the position up to which the history was read, all of it
 */
public record ReplayEndView(boolean end, long steps, long knownAt) {}
