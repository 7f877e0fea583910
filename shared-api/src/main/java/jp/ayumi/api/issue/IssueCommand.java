package jp.ayumi.api.issue;

import jp.ayumi.api.Command;

/** What can be asked of a community issue. */
public sealed interface IssueCommand extends Command
        permits RaiseIssue, TakeUpIssue, DeclineIssue, HearBack, ResolveIssue {

    IssueId issue();

    @Override
    default IssueId target() {
        return issue();
    }
}
