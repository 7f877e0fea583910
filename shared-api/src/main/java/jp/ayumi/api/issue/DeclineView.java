package jp.ayumi.api.issue;

import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * The decision not to take an issue up.
 *
 * @param through the common issue that was declined; {@code null} when the issue itself was
 */
public record DeclineView(String reason, @Nullable CommonIssueId through, Trace trace) {}
