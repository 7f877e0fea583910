package jp.ayumi.api.issue;

/** An issue is no longer part of the common one. */
public record CommonIssueLeft(CommonIssueId common, IssueId issue, String reason) implements CommonIssueEvent {}
