package jp.ayumi.api.issue;

import java.time.LocalDate;

/** 解決とする: every district has heard back, and nothing is left to do. */
public record ResolveCommonIssue(CommonIssueId common, LocalDate resolvedOn) implements CommonIssueCommand {}
