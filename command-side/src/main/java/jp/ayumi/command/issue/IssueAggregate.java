package jp.ayumi.command.issue;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import jp.ayumi.api.issue.DeclineIssue;
import jp.ayumi.api.issue.HearBack;
import jp.ayumi.api.issue.IssueCommand;
import jp.ayumi.api.issue.IssueEvent;
import jp.ayumi.api.issue.RaiseIssue;
import jp.ayumi.api.issue.ResolveIssue;
import jp.ayumi.api.issue.TakeUpIssue;
import jp.ayumi.command.kernel.AggregateConfiguration;
import jp.ayumi.command.kernel.AggregateShell;
import jp.ayumi.command.kernel.Screening;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Axon's view of a community issue; the rules are in {@link IssueDecider}. */
@Aggregate(type = "issue", cache = AggregateConfiguration.CACHE, commandTargetResolver = AggregateConfiguration.TARGET)
class IssueAggregate extends AggregateShell<IssueState, IssueEvent> {

    IssueAggregate() {
        super(IssueEvent.class, IssueState::evolve);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RaiseIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeUpIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(DeclineIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(HearBack command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ResolveIssue command, MetaData metadata, IssueSurroundings around) {
        decide(command, metadata, around);
    }

    private void decide(IssueCommand command, MetaData metadata, IssueSurroundings around) {
        Screening.requireReason(metadata);
        decide(metadata, state -> IssueDecider.decide(state, around, command));
    }
}
