package jp.ayumi.api.issue;

import jp.ayumi.api.Event;

/** What happens to a community issue. */
public sealed interface IssueEvent extends Event
        permits IssueRaised, IssueTakenUp, IssueDeclined, IssueHeardBack, IssueResolved {

    IssueId issue();

    @Override
    default IssueId subject() {
        return issue();
    }
}
