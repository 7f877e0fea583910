package jp.ayumi.api.issue;

/** Asks for a {@link CommonIssueView}. */
public record GetCommonIssue(CommonIssueId common) {}
