package jp.ayumi.api.issue;

import java.time.LocalDate;

/** Nothing is left to do about the common issue. */
public record CommonIssueResolved(CommonIssueId common, LocalDate resolvedOn) implements CommonIssueEvent {}
