package jp.ayumi.query.issue;

/**
 * Where the row of an issue, or of a common issue, stands.
 *
 * @param position of its first event
 */
public record IssuePlace(long position) {}
