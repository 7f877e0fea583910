package jp.ayumi.api.issue;

import java.time.LocalDate;

/** Nothing is left to do about the issue. */
public record IssueResolved(IssueId issue, LocalDate resolvedOn) implements IssueEvent {}
