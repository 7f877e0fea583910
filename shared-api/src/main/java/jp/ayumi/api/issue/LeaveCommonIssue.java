package jp.ayumi.api.issue;

/** 共通課題から外す: an issue turned out to be another. */
public record LeaveCommonIssue(CommonIssueId common, IssueId issue, String reason) implements CommonIssueCommand {}
