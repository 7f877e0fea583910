package jp.ayumi.query.board;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * An issue, until its district has heard back; its text is not kept here.
 *
 * @param heardBack whether it has, or nothing is left to do
 * @param source the event that raised it
 */
record WatchedIssue(IssueId issue, OrganizationId raisedBy, LocalDate raisedOn, boolean heardBack, EventRef source) {

    WatchedIssue asHeardBack() {
        return new WatchedIssue(issue, raisedBy, raisedOn, true, source);
    }
}
