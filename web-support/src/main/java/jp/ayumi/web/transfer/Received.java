package jp.ayumi.web.transfer;

import jp.ayumi.web.problem.WebProblem;
import org.jspecify.annotations.Nullable;

/**
 * How the receiving of a body ended.
 *
 * @param body what was received; not more than one byte beyond what is accepted
 * @param problem why it was given up; {@code null} when it was not
 */
record Received(byte[] body, @Nullable WebProblem problem) {}
