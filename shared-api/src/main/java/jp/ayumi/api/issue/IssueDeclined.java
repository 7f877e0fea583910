package jp.ayumi.api.issue;

/** It was decided not to take the issue up. */
public record IssueDeclined(IssueId issue, String reason) implements IssueEvent {}
