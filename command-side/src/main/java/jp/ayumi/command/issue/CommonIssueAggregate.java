package jp.ayumi.command.issue;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.issue.CommonIssueCommand;
import jp.ayumi.api.issue.CommonIssueEvent;
import jp.ayumi.api.issue.DeclineCommonIssue;
import jp.ayumi.api.issue.FormCommonIssue;
import jp.ayumi.api.issue.JoinCommonIssue;
import jp.ayumi.api.issue.LeaveCommonIssue;
import jp.ayumi.api.issue.ResolveCommonIssue;
import jp.ayumi.api.issue.TakeUpCommonIssue;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import jp.ayumi.command.kernel.Screening;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a common issue; the rules are in {@link CommonIssueDecider}. */
@Aggregate(
        type = "common-issue",
        cache = AggregateConfiguration.CACHE,
        commandTargetResolver = AggregateConfiguration.TARGET)
class CommonIssueAggregate extends AggregateShell<CommonIssueState, CommonIssueEvent> {

    CommonIssueAggregate() {
        super(CommonIssueEvent.class, CommonIssueState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(FormCommonIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(JoinCommonIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(LeaveCommonIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeUpCommonIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclineCommonIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ResolveCommonIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(CommonIssueCommand command, MetaData metadata, IssueSurroundings around) {
        Screening.requireReason(metadata);
        decide(metadata, state -> CommonIssueDecider.decide(state, around, command));
    }
}
