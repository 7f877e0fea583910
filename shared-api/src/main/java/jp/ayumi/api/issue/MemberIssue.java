package jp.ayumi.api.issue;

import jp.ayumi.api.municipality.AreaId;

/** An issue that is part of a common one, and the area it comes from. */
public record MemberIssue(IssueId issue, AreaId area) {}
