package jp.ayumi.api.issue;

/** A further issue is part of the common one. */
public record CommonIssueJoined(CommonIssueId common, MemberIssue member, String reason) implements CommonIssueEvent {}
