package jp.ayumi.api.issue;

/** 共通課題に加える: a further issue is the same. */
public record JoinCommonIssue(CommonIssueId common, IssueId issue, String reason) implements CommonIssueCommand {}
