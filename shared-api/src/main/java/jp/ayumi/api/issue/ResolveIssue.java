package jp.ayumi.api.issue;

import java.time.LocalDate;

/** 解決とする: the district has heard back, and nothing is left to do. */
public record ResolveIssue(IssueId issue, LocalDate resolvedOn) implements IssueCommand {}
