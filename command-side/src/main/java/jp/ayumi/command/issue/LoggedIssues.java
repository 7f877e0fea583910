package jp.ayumi.command.issue;

import java.util.Optional;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.CommonIssueId;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.IssueId;
import jp.ayumi.command.kernel.StateReader;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads issues and common issues from the log. */
@Component
class LoggedIssues implements Issues, CommonIssues {

    private static final int KEPT = 1_000;

    private final StateReader<IssueState, IssueEvent> issues;
    private final StateReader<CommonIssueState, CommonIssueEvent> commonIssues;

    LoggedIssues(EventStore store) {
        this.issues = new StateReader<>(store, IssueEvent.class, IssueState::evolve, KEPT);
        this.commonIssues = new StateReader<>(store, CommonIssueEvent.class, CommonIssueState::evolve, KEPT);
    }

    @Override
    public Optional<IssueState> now(IssueId issue) {
        return issues.now(issue);
    }

    @Override
    public Optional<CommonIssueState> now(CommonIssueId common) {
        return commonIssues.now(common);
    }
}
