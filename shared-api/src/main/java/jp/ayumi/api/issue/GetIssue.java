package jp.ayumi.api.issue;

/** Asks for an {@link IssueView}. */
public record GetIssue(IssueId issue) {}
