package jp.ayumi.api.issue;

/** 取り上げないと決める, and say why. */
public record DeclineCommonIssue(CommonIssueId common, String reason) implements CommonIssueCommand {}
