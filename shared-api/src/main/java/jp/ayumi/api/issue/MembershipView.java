package jp.ayumi.api.issue;

import jp.ayumi.api.planyear.Trace;
import org.jspecify.annotations.Nullable;

/**
 * That an issue is, or was, part of a common one.
 *
 * @param reason why it was found to be the same
 * @param leftBecause why it is so no longer; {@code null} while it is
 * @param left {@code null} while it is part
 */
public record MembershipView(
        CommonIssueId common,
        String reason,
        Trace joined,
        @Nullable String leftBecause,
        @Nullable Trace left) {}
