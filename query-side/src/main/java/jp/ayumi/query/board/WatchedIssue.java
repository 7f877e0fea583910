package jp.ayumi.query.board;

import java.time.LocalDate;
import jp.ayumi.api.EventRef;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.api.municipality.OrganizationId;

/**
 * An issue, until its district has heard back; its text is not kept here.
 *
 * @param declined whether the last decision was not to take it up
 * @param heardBack whether it has, or nothing is left to do
 * @param source the event that raised it
 */
record WatchedIssue(
        IssueId issue,
        OrganizationId raisedBy,
        LocalDate raisedOn,
        boolean declined,
        boolean heardBack,
        EventRef source) {

    WatchedIssue asDeclined() {
        return new WatchedIssue(issue, raisedBy, raisedOn, true, heardBack, source);
    }

    /** Taken up after a decline, it is to be told again: the district has heard of the decline at most. */
    WatchedIssue asTakenUp() {
        return new WatchedIssue(issue, raisedBy, raisedOn, false, heardBack && !declined, source);
    }

    WatchedIssue asHeardBack() {
        return new WatchedIssue(issue, raisedBy, raisedOn, declined, true, source);
    }
}
