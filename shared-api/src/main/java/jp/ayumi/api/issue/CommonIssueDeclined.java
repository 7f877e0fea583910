package jp.ayumi.api.issue;

/** It was decided not to take the common issue up. */
public record CommonIssueDeclined(CommonIssueId common, String reason) implements CommonIssueEvent {}
