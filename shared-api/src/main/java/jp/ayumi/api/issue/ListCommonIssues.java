package jp.ayumi.api.issue;

import jp.ayumi.api.municipality.MunicipalityId;

/**
 * Asks for a {@link CommonIssuePageView}.
 *
 * @param after only common issues formed after this position
 * @param limit at most so many
 */
public record ListCommonIssues(MunicipalityId municipality, long after, int limit) {}
