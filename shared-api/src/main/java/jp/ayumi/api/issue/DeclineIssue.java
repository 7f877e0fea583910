package jp.ayumi.api.issue;

/** 取り上げないと決める, and say why. */
public record DeclineIssue(IssueId issue, String reason) implements IssueCommand {}
